import { mkdtempSync, rmSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary, type Library } from '../../../main/library/library'
import { noSeals } from '../../../main/library/seal/seals'
import { makeCounts, makeOwnTemplate } from '../../unit/main/example-documents'
import { makeSession } from '../../unit/main/example-session'
import { makeEntry } from '../../unit/main/example-social-map'
import { arm, disarm, type Fault } from './failing-files'

/**
 * Not a test: the program that `run-trial.ts` bundles with `failing-files` in the place of Node's file system. Lets every
 * file operation of every request fail in turn, in each way, and prints what was found after it as one line of JSON.
 */
const id = 'sessie-een'
const device = { code: 'toestel', label: 'Computer' }
const open = (folder: string) => openLibrary(folder, () => new Date(), noSeals, device)

type Asked = {
  readonly name: string
  readonly ask: (library: Library, folder: string) => Promise<{ readonly ok: boolean }>
}

const asked: readonly Asked[] = [
  {
    name: 'saveSession',
    ask: async ({ sessions }) => {
      const read = await sessions.readSession({ id })
      return read.ok ? sessions.saveSession({ session: { ...read.value.session, purpose: 'nieuw' } }) : read
    },
  },
  {
    name: 'saveSession, new',
    ask: ({ sessions }) => sessions.saveSession({ session: makeSession({ id: 'sessie-twee' }) }),
  },
  { name: 'readSession', ask: ({ sessions }) => sessions.readSession({ id }) },
  { name: 'followSession', ask: ({ sessions }) => sessions.followSession({ id }) },
  { name: 'listSessions', ask: ({ sessions }) => sessions.listSessions({}) },
  { name: 'removeSession', ask: ({ sessions }) => sessions.removeSession({ id }) },
  { name: 'restoreSession', ask: ({ sessions }) => sessions.restoreSession({ id: 'sessie-weg' }) },
  {
    name: 'restoreVersion',
    ask: async ({ sessions }) => {
      const listed = await sessions.listVersions({ id })
      const version = listed.ok ? listed.value.versions.at(-1)?.version : undefined
      return version === undefined ? { ok: false } : sessions.restoreVersion({ id, version })
    },
  },
  {
    name: 'changeSettings',
    ask: ({ settings }) => settings.change((now) => ({ ...now, municipality: 'Zeist' })),
  },
  { name: 'saveSocialMap', ask: ({ socialMap }) => socialMap.save({ entries: [makeEntry()] }) },
  { name: 'saveOwnTemplate', ask: ({ templates }) => templates.put(makeOwnTemplate()) },
  { name: 'saveOtherCounts', ask: ({ counts }) => counts.put(makeCounts()) },
]

/** Everything that a person has, as one text to compare: what was saved when, and how often, is left out. */
async function describe(folder: string): Promise<string> {
  const library = open(folder)
  const said = async (ids: readonly string[]) => {
    const texts = []
    for (const one of ids) {
      const read = await library.sessions.readSession({ id: one })
      texts.push(
        read.ok
          ? JSON.stringify({ ...read.value.session, revision: 0, changedAt: '' })
          : `${one}: ${read.code}`,
      )
    }
    return texts
  }
  const listed = await library.sessions.listSessions({})
  const ids = listed.ok ? listed.value.sessions.map((session) => session.id).toSorted() : ['no list']
  const others = [
    library.settings.read(),
    library.socialMap.read(),
    library.templates.list(),
    library.counts.list(),
  ]
  return JSON.stringify([ids, await said([id, 'sessie-twee', 'sessie-weg']), await Promise.all(others)])
}

async function prepare(folder: string): Promise<void> {
  const { sessions } = openLibrary(folder, () => new Date(Date.now() - 3_600_000), noSeals, device)
  await sessions.saveSession({ session: makeSession() })
  await sessions.saveSession({ session: makeSession({ id: 'sessie-weg' }) })
  await sessions.removeSession({ id: 'sessie-weg' })
  const later = openLibrary(folder, () => new Date(Date.now() - 1_800_000), noSeals, device)
  const read = await later.sessions.readSession({ id })
  if (read.ok) await later.sessions.saveSession({ session: { ...read.value.session, purpose: 'oud' } })
}

const kinds = process.argv[3] === 'cut' ? (['cut'] as const) : (['ENOSPC', 'EIO', 'EACCES', 'short'] as const)
const every = Number(process.argv[4] ?? 1)
const [, , root = ''] = process.argv
const first = mkdtempSync(join(root, 'begin-'))
await prepare(first)
let tried = 0
const problems: string[] = []

for (const { name, ask } of asked) {
  const whole = mkdtempSync(join(root, 'heel-'))
  cpSync(first, whole, { recursive: true, preserveTimestamps: true })
  const old = await describe(first)
  await ask(open(whole), whole)
  const fresh = await describe(whole)
  rmSync(whole, { recursive: true, force: true })
  for (const kind of kinds)
    for (let at = 1; ; at += every) {
      const folder = mkdtempSync(join(root, 'proef-'))
      cpSync(first, folder, { recursive: true, preserveTimestamps: true })
      const library = open(folder)
      const fault: Fault = { at, kind }
      arm(fault)
      const answer = await ask(library, folder).catch(() => ({ ok: false }))
      const came = await disarm()
      const found = await describe(folder)
      tried += 1
      if (found !== old && found !== fresh) problems.push(`${name}, ${kind} at ${at}: neither old nor new`)
      else if (answer.ok && found !== fresh) problems.push(`${name}, ${kind} at ${at}: promised, and old`)
      rmSync(folder, { recursive: true, force: true })
      if (!came) break
    }
}
writeFileSync(1, `${JSON.stringify({ tried, problems: problems.slice(0, 20), wrong: problems.length })}\n`)
