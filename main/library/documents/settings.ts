import { accept, type Result } from '#contract/result.ts'
import { settingsSchema, type Settings } from '#contract/settings.ts'
import type { Folders } from '../disk/folders'
import { aboutYouFormat, settingsFormat } from '../disk/formats'
import { createQueues } from '../disk/queues'
import { noSeals } from '../seal/seals'
import { openKeptDocument, type KeptDocument } from './kept-document'

/**
 * The settings that say something about the work or what was looked for, or that can be typed. In what function somebody works
 * is none of it: that is a choice from a list, and must be there before there is a key, and behind a lock.
 */
export type AboutYou = Pick<Settings, (typeof aboutNames)[number]>

const aboutNames = [
  'municipality',
  'countsId',
  'countsName',
  'recentSearches',
  'missedSearches',
  'reportSender',
] as const satisfies (keyof Settings)[]

/** Those among them that are typed: when one of these cannot be kept, whoever typed it hears that. */
const typedNames = ['municipality', 'countsName', 'reportSender'] as const satisfies (keyof AboutYou)[]

/** Opens the settings that tell how the app looks. The file is plain: nothing of the user's work is put in it. */
export function openLooks(folders: Folders, now: () => Date): KeptDocument<Settings> {
  return openKeptDocument(
    {
      path: folders.settings,
      seals: noSeals,
      aside: folders.settingsAside,
      format: settingsFormat,
      empty: () => settingsSchema.parse({}),
      newer:
        'Je instellingen zijn gemaakt met een nieuwere Signaalwijzer. We gebruiken nu de gewone instellingen; werk Signaalwijzer bij om die van jou te gebruiken.',
      damaged:
        'Je instellingen konden niet open. We hebben het bestand apart gezet en beginnen met de gewone instellingen.',
    },
    now,
  )
}

/** Opens the settings that are sealed; null when there is no such file. */
export function openAboutYou(folders: Folders, now: () => Date): KeptDocument<AboutYou | null> {
  return openKeptDocument(
    {
      path: folders.aboutYou,
      seals: folders.seals,
      aside: folders.settingsAside,
      format: aboutYouFormat,
      empty: () => null,
      newer:
        'Wat je over jezelf hebt ingevuld, is bewaard met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om het te gebruiken; wij laten het zoals het is.',
      damaged:
        'Wat je over jezelf hebt ingevuld, kon niet open. We hebben het bestand apart gezet; vul het opnieuw in bij Instellingen.',
    },
    now,
  )
}

/**
 * The settings as one document, of the plain and the sealed part. While the sealed part is closed the usual ones stand in
 * for it: what was searched for is then not remembered, and any other change of that part is refused.
 */
export function joinSettings(
  looks: KeptDocument<Settings>,
  about: KeptDocument<AboutYou | null>,
): KeptDocument<Settings> {
  const runInTurn = createQueues()
  const read = async (): Promise<Result<Settings>> => {
    const plain = await looks.read()
    if (!plain.ok) return plain
    const sealed = await about.read()
    if (!sealed.ok && !isClosed(sealed)) return sealed
    // an older app kept all of it in one file
    return accept(
      sealed.ok && sealed.value ? { ...plain.value, ...fillAbout(sealed.value, plain.value) } : plain.value,
    )
  }
  const save = async (next: Settings, before: Settings): Promise<Result<undefined>> => {
    if (aboutNames.some((name) => !isSame(next[name], before[name]))) {
      const saved = await about.save(pickAbout(next))
      const isTold = typedNames.some((name) => !isSame(next[name], before[name]))
      if (!saved.ok && (isTold || !isClosed(saved))) return saved
    }
    const plain = await looks.read()
    if (!plain.ok) return plain
    const stripped = { ...next, ...pickAbout(plain.value) }
    return isSame(stripped, plain.value) ? accept(undefined) : looks.save(stripped)
  }
  const change: KeptDocument<Settings>['change'] = (make) =>
    runInTurn('settings', async () => {
      const before = await read()
      if (!before.ok) return before
      const saved = await save(make(before.value), before.value)
      return saved.ok ? read() : saved
    })
  return {
    read: () => runInTurn('settings', read),
    save: async (value) => {
      const changed = await change(() => value)
      return changed.ok ? accept(undefined) : changed
    },
    change,
    listProblems: async () => [...(await looks.listProblems()), ...(await about.listProblems())],
  }
}

/** Takes what an older app told about the user out of the plain settings, once it is sealed. */
export async function moveAboutYou(
  looks: KeptDocument<Settings>,
  about: KeptDocument<AboutYou | null>,
): Promise<Result<undefined>> {
  const plain = await looks.read()
  if (!plain.ok || isSame(pickAbout(plain.value), defaults)) return accept(undefined)
  const saved = await about.change((now) => fillAbout(now, plain.value))
  return saved.ok ? looks.save({ ...plain.value, ...defaults }) : saved
}

/** What is sealed, with what an older app left in the open: that one did not seal on whose paper the reports are. */
export function fillAbout(now: AboutYou | null, given: AboutYou): AboutYou {
  const { reportSender, ...about } = now ?? pickAbout(given)
  return { ...about, reportSender: reportSender ?? given.reportSender }
}

const isClosed = (refusal: Result<unknown>): boolean =>
  !refusal.ok && (refusal.code === 'locked' || refusal.code === 'key-needed')

function pickAbout(settings: AboutYou): AboutYou {
  return Object.fromEntries(aboutNames.map((name) => [name, settings[name]])) as AboutYou
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const defaults = pickAbout(settingsSchema.parse({}))
