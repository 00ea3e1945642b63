import fc from 'fast-check'
import { requestNames } from '#contract/names.ts'
import { makeCounts, makeOwnTemplate } from '../unit/main/example-documents'
import { makeSession } from '../unit/main/example-session'
import { makeEntry } from '../unit/main/example-social-map'

/** Inputs that are as the contract asks: spoiling one of these gets further than any noise. */
const goodInputs: Readonly<Record<(typeof requestNames)[number], object>> = {
  readAppInfo: {},
  listSessions: {},
  readListProgress: {},
  readSession: { id: 'sessie-een' },
  followSession: { id: 'sessie-een' },
  readChangedSessions: { known: [{ id: 'sessie-een', changedAt: '2026-11-22T10:00:00.000Z' }] },
  saveSession: { session: makeSession() },
  removeSession: { id: 'sessie-een' },
  restoreSession: { id: 'sessie-een' },
  openSessionCopy: { fileName: 'sessie-een (kopie).json' },
  listVersions: { id: 'sessie-een' },
  readVersion: { id: 'sessie-een', version: '2026-11-22T10-00-00-000Z' },
  passOnSession: { session: makeSession(), code: '0000 0000 0000 0000' },
  takeOverSession: { text: '{"signaalwijzer":', code: '0000 0000 0000 0000' },
  makeJoinFile: { code: '0000 0000 0000 0000' },
  restoreVersion: { id: 'sessie-een', version: '2026-11-22T10-00-00-000Z' },
  readSettings: {},
  changeSettings: { change: { set: { role: 'x' }, lists: {}, headings: {} } },
  readSocialMap: {},
  saveSocialMap: { socialMap: [makeEntry()] },
  listOwnTemplates: {},
  saveOwnTemplate: { template: makeOwnTemplate() },
  removeOwnTemplate: { id: 'draaiboek-een' },
  openTemplateFile: { text: JSON.stringify({ kind: 'draaiboek', version: 1, data: makeOwnTemplate() }) },
  listOtherCounts: {},
  saveOtherCounts: { counts: makeCounts() },
  removeOtherCounts: { id: 'herkomst-een' },
  openCountsFile: { text: JSON.stringify({ kind: 'tellingen', version: 1, data: makeCounts() }) },
  readSealState: {},
  makeRecoveryCode: {},
  makeFirstKey: { passphrase: 'vier losse woorden', keyStore: false, keyFile: false, recoveryCode: 'x' },
  unlockLibrary: { opener: { passphrase: 'vier losse woorden' } },
  lockLibrary: {},
  addWayIn: { way: { kind: 'herstelcode', typed: 'x' } },
  dropWayIn: { id: 'x' },
  dropPlainCopies: {},
  tendRetention: { shown: ['sessie-een'] },
  chooseKeptTo: { id: 'sessie-een', day: '2090-01-01' },
  removeForGood: { id: 'sessie-niet' },
  keepAfterAll: { id: 'sessie-een' },
  believeClock: {},
  startBackup: { passphrase: 'kort' },
  addBackupPiece: { at: 0, base64: 'UEs=' },
  startRestore: { passphrase: 'vier losse woorden', trial: true },
  followWork: {},
  cancelWork: {},
  startReadable: {},
  addReadable: { name: 'sessie.html', mediaType: 'text/html', base64: 'PGh0bWw+' },
  finishReadable: { sessions: ['sessie-een'] },
  listBackups: {},
  dropBackup: { id: '0123abcd' },
  saveFile: { name: 'verslag.pdf', mediaType: 'application/pdf', base64: 'JVBERg==' },
  saveFiles: { files: [{ name: 'verslag.pdf', mediaType: 'application/pdf', base64: 'JVBERg==' }] },
  openLink: { url: 'https://www.politie.nl/' },
  openSaved: { how: 'open' },
  openHall: { id: 'sessie-een' },
  reportProblem: { kind: 'TypeError', code: '', at: '' },
}

/** Texts that have broken programs before: paths, scripts, other alphabets, NUL, and names of what every object has. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '../../../etc/passwd',
    '..\\..\\gegevens',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    '\u0000',
    '__proto__',
    'constructor',
    'toString',
    '<script>globalThis.polluted = 1</script>',
    '{{constructor.constructor("return 1")()}}',
    '\ud800',
    '\u202egnp.exe',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'NaN',
    '1e309',
    'CON',
  ),
)

/** JSON that would change what every object has, if it were merged or assigned without care. */
const polluting = fc.constantFrom(
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":{"__proto__":{"polluted":1}},"id":"sessie-een","revision":0}',
  '{"session":{"__proto__":{"polluted":1},"id":"sessie-een","revision":0}}',
  '{"change":{"set":{"__proto__":{"polluted":1}},"lists":{"__proto__":{"gone":[],"put":[]}},"headings":{"__proto__":"x"}}}',
  '{"toString":1,"valueOf":1,"hasOwnProperty":1}',
)

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-1, 2 ** 53, 1e308),
)

/** Nested so deep that a careless walk runs out of stack. */
const nested = fc.tuple(fc.constantFrom(10, 200, 3000), fc.boolean()).map(([depth, isList]) => {
  const [open, close] = isList ? ['[', ']'] : ['{"data":', '}']
  return JSON.parse(`${open.repeat(depth)}${isList ? '' : '1'}${close.repeat(depth)}`) as unknown
})

const huge = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(300, 20_001, 100_000).map((length): unknown => 'a'.repeat(length)),
  },
  { weight: 1, arbitrary: fc.constant(2_000_001).map((length): unknown => 'b'.repeat(length)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(501, 5_000).map((length): unknown => Array.from({ length }, (_, at) => at)),
  },
)

const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: nastyText },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: polluting.map((text) => JSON.parse(text) as unknown) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: huge },
)

/** One place in a good value, spoilt: another value, gone, or with a strange name beside it. */
function spoil(value: unknown, steps: readonly number[], rubbish: unknown, name: string): unknown {
  const [step, ...rest] = steps
  if (step === undefined || typeof value !== 'object' || value === null) return rubbish
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  if (entries.length === 0) return rubbish
  const at = step % (entries.length + 1)
  if (at === entries.length)
    return Array.isArray(value) ? [...(value as unknown[]), rubbish] : { ...value, [name]: rubbish }
  const changed = entries.map(
    ([key, part], place) => [key, place === at ? spoil(part, rest, rubbish, name) : part] as const,
  )
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
}

const steps = fc.array(fc.nat({ max: 40 }), { maxLength: 5 })
const requestName = fc.constantFrom(...requestNames)

/** What is asked of the app: a name, mostly of a request, and an input, mostly one that was good until it was spoilt. */
export interface Question {
  readonly name: string
  readonly input: unknown
}

export const hostileQuestion: fc.Arbitrary<Question> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(requestName, steps, junk, nastyText)
      .map(([name, path, rubbish, key]) => ({ name, input: spoil(goodInputs[name], path, rubbish, key) })),
  },
  { weight: 2, arbitrary: fc.record({ name: requestName, input: junk }) },
  { weight: 1, arbitrary: fc.record({ name: nastyText, input: junk }) },
)

/** A request over HTTP as no browser sends it. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A text that may stand in a request line or a header: others are refused by Node before they are sent. */
const wireText = fc
  .string({ unit: 'grapheme-ascii', maxLength: 60 })
  .map((text) => text.replaceAll(/[^!-~]/g, ''))

const jsonBody = hostileQuestion.map(({ input }) => Buffer.from(JSON.stringify(input)))
const anyBody = fc.oneof(
  { weight: 5, arbitrary: jsonBody },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
  // cut off in the middle
  {
    weight: 2,
    arbitrary: fc.tuple(jsonBody, fc.nat()).map(([body, at]) => body.subarray(0, at % (body.length + 1))),
  },
  { weight: 1, arbitrary: fc.constantFrom(3000, 50_000).map((depth) => Buffer.from('['.repeat(depth))) },
)

export const hostileRequest: fc.Arbitrary<RawRequest> = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  path: fc.oneof(
    { weight: 6, arbitrary: requestName.map((name) => `/verzoek/${name}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/sleutel',
        '/venster',
        '/download/x',
        '/',
        '/..%2f..%2fetc/passwd',
        '/%00',
        '//',
      ),
    },
    { weight: 1, arbitrary: wireText.map((text) => `/${text}`) },
    { weight: 1, arbitrary: wireText.map((text) => `/verzoek/${text}`) },
  ),
  headers: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Record<string, string>>({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        { origin: 'https://elders.nl' },
        { host: 'elders.nl' },
        { 'content-type': 'text/plain' },
        { 'sec-fetch-site': 'cross-site' },
        { cookie: '' },
      ),
    },
    { weight: 1, arbitrary: wireText.map((text): Record<string, string> => ({ 'x-vreemd': text })) },
  ),
  body: anyBody,
})

/** Bytes that somebody or something left in a file of the data folder. */
export const hostileFile: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom<[string, unknown]>(
          ['sessie', makeSession()],
          ['instellingen', {}],
          ['sociale-kaart', [makeEntry()]],
          ['draaiboeken', [makeOwnTemplate()]],
          ['tellingen-van-anderen', [makeCounts()]],
        ),
        fc.integer({ min: -1, max: 9 }),
        steps,
        junk,
        nastyText,
      )
      .map(([[kind, data], version, path, rubbish, key]) =>
        Buffer.from(JSON.stringify(spoil({ version, kind, data }, path, rubbish, key))),
      ),
  },
  { weight: 1, arbitrary: polluting.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: junk.map((value) => Buffer.from(JSON.stringify(value))) },
)
