import { checkLink } from '../page/check-link'
import { hallHash } from '#contract/hall.ts'
import type { Output, ParsedInput } from '#contract/requests.ts'
import type { RequestName } from '#contract/names.ts'
import { accept, mapResult, refuse, type Result } from '#contract/result.ts'
import { applySettingsChange, type SettingsChange } from '#contract/settings-change.ts'
import { describeRuntimes } from './describe-runtimes'
import type { Host, OfferedFile } from '../host'
import type { SealedLibrary } from '../library/sealed-library'
import { applyPolicy, listFixedSettings, type Policy } from '../policy/policy'
import type { Log } from './log'
import { createKeepingRequests } from './backup-requests'
import { nameLeftOut } from '../library/documents/fit-document'
import { openCountsFile, openTemplateFile } from '../library/documents/passed-on-files'
import { makeSafeFileName } from '../page/safe-file-name'

/** One handler for each request of the contract; its input has been checked by the contract's schema. */
export type Handlers = {
  readonly [Name in RequestName]: (input: ParsedInput<Name>) => Promise<Result<Output<Name>>>
}

/** What the requests work with. */
export type RequestsContext = {
  readonly library: Omit<SealedLibrary, 'settle' | 'rest'>
  readonly host: Host
  readonly version: string
  readonly dataFolder: string
  readonly log: Log
  readonly policy: Policy
}

/** Writes every request once, for all hosts. */
export function createRequests({
  library,
  host,
  version,
  dataFolder,
  log,
  policy,
}: RequestsContext): Handlers {
  const { sessions, settings, socialMap, templates, counts, seal } = library
  const keeping = createKeepingRequests({ library, host, log })
  return {
    ...sessions,
    ...keeping.handlers,
    readAppInfo: () =>
      Promise.resolve(
        accept({
          version,
          runtimes: describeRuntimes(process.versions),
          host: host.name,
          dataFolder,
          policy: describePolicy(policy),
        }),
      ),
    // Only a new one is refused: what is on disk already can still be read, finished and thrown away.
    saveSession: (input) => {
      const { revision } = input.session
      const isPractice = 'practice' in input.session && input.session['practice'] === true
      if (policy.noSessions === undefined || revision !== 0 || isPractice) return sessions.saveSession(input)
      return Promise.resolve(refuse('read-only', policy.noSessions))
    },
    takeOverSession: (input) =>
      policy.noSessions === undefined
        ? sessions.takeOverSession(input)
        : Promise.resolve(refuse('read-only', policy.noSessions)),
    // The list is the first thing a person sees, so it also tells what happened to the kept documents.
    listSessions: async (input) => {
      const [listed, problems] = await Promise.all([sessions.listSessions(input), library.listProblems()])
      return mapResult(listed, (list) => ({ ...list, problems: [...problems, ...list.problems] }))
    },
    readSettings: async () =>
      mapResult(await settings.read(), (read) => ({ settings: applyPolicy(read, policy) })),
    changeSettings: async ({ change }) => {
      const free = leaveFixed(change, policy)
      const changed = await settings.change((now) => applySettingsChange(now, free))
      return mapResult(changed, (next) => ({ settings: applyPolicy(next, policy) }))
    },
    readSocialMap: async () => mapResult(await socialMap.read(), (read) => ({ socialMap: read })),
    saveSocialMap: (input) => answerNothing(socialMap.save(input.socialMap)),
    listOwnTemplates: async () => mapResult(await templates.list(), (listed) => ({ templates: listed })),
    saveOwnTemplate: async ({ template }) => mapResult(await templates.put(template), nameLeftOut),
    removeOwnTemplate: ({ id }) => answerNothing(templates.remove(id)),
    openTemplateFile: ({ text }) =>
      Promise.resolve(mapResult(openTemplateFile(text), (template) => ({ template }))),
    listOtherCounts: async () => mapResult(await counts.list(), (listed) => ({ counts: listed })),
    readSealState: async () => {
      const { ways, ...state } = await seal.readState()
      return accept({ ...state, ways: [...ways] })
    },
    makeRecoveryCode: () => Promise.resolve(accept({ code: seal.makeRecoveryCode() })),
    makeFirstKey: (ways) => answerNothing(seal.makeFirstKey(ways)),
    unlockLibrary: async ({ opener }) => {
      const unlocked = await seal.unlock(opener)
      if (unlocked.ok) library.begin()
      return answerNothing(Promise.resolve(unlocked))
    },
    lockLibrary: async () => {
      await keeping.stop()
      return answerNothing(seal.lock())
    },
    addWayIn: ({ way }) => answerNothing(seal.addWay(way)),
    dropWayIn: ({ id }) => answerNothing(seal.dropWay(id)),
    dropPlainCopies: () => answerNothing(seal.dropPlainCopies()),
    makeJoinFile: ({ code }) => seal.makeJoinFile(code),
    saveOtherCounts: (input) => answerNothing(counts.put(input.counts)),
    removeOtherCounts: ({ id }) => answerNothing(counts.remove(id)),
    openCountsFile: ({ text }) =>
      Promise.resolve(mapResult(openCountsFile(text), (opened) => ({ counts: opened }))),
    saveFile: (file) => host.saveFile(readOfferedFile(file)),
    saveFiles: ({ files }) => host.saveFiles(files.map(readOfferedFile)),
    reportProblem: ({ kind, code, at }) => {
      log('page.problem', { kind, code, at })
      return Promise.resolve(accept({}))
    },
    openHall: ({ id }) => host.openWindow(hallHash(id)),
    openSaved: ({ how }) => host.openSaved(how),
    openLink: async ({ url }) => {
      const checked = checkLink(url)
      return checked.ok ? host.openLink(checked.value) : checked
    },
  }
}

function readOfferedFile({ name, mediaType, base64 }: ParsedInput<'saveFile'>): OfferedFile {
  return { name: makeSafeFileName(name, mediaType), mediaType, bytes: Buffer.from(base64, 'base64') }
}

/** A change without the settings that an organisation fixed. */
function leaveFixed(change: SettingsChange, policy: Policy): SettingsChange {
  const fixed: readonly string[] = listFixedSettings(policy)
  const set = Object.entries(change.set).filter(([name]) => !fixed.includes(name))
  return { ...change, set: Object.fromEntries(set) }
}

function describePolicy(policy: Policy): Output<'readAppInfo'>['policy'] {
  const { dataFolder, noSessions, keepMonths, ownTheme, dateLanguage, faults } = policy
  return {
    fixed: [
      ...(dataFolder === undefined ? [] : (['dataFolder'] as const)),
      ...(noSessions === undefined ? [] : (['sessions'] as const)),
      ...(keepMonths === undefined ? [] : (['keepMonths'] as const)),
      ...(ownTheme === undefined ? [] : (['look'] as const)),
      ...(dateLanguage === undefined ? [] : (['dateLanguage'] as const)),
    ],
    ...(noSessions === undefined ? {} : { noSessions }),
    faults: [...faults],
  }
}

async function answerNothing(done: Promise<Result<unknown>>): Promise<Result<Record<string, never>>> {
  return mapResult(await done, () => ({}))
}
