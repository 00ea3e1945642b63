import type { Output } from '#contract/requests.ts'
import { mapResult } from '#contract/result.ts'
import { defaultSettings } from '#contract/default-settings.ts'
import type { Counts } from '#contract/counts.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Settings } from '#contract/settings.ts'
import type { SocialMap } from '#contract/social-map.ts'
import { openBackups, type Backups } from './backup/backups'
import { openOtherCounts } from './documents/other-counts'
import { openOwnTemplates } from './documents/own-templates'
import { layOut } from './disk/folders'
import type { KeptDocument } from './documents/kept-document'
import type { KeptList } from './documents/kept-list'
import { openRetention, type Retention, type RetentionParts } from './retention/retention'
import type { PassphraseCost } from './seal/passphrase'
import { noSeals, type Seals } from './seal/seals'
import { openSessions, type Sessions } from './sessions/sessions'
import { describeDevice, type Device } from './shared/device'
import { joinSettings, openAboutYou, openLooks, type AboutYou } from './documents/settings'
import { openSocialMap } from './documents/social-map'

/** Everything the app keeps on disk, in one data folder. */
export type Library = {
  readonly sessions: Sessions
  readonly settings: KeptDocument<Settings>
  /** The part of the settings that is sealed; `settings` holds it too. */
  readonly aboutYou: KeptDocument<AboutYou | null>
  readonly socialMap: KeptDocument<SocialMap>
  readonly templates: KeptList<OwnTemplate>
  readonly counts: KeptList<Counts>
  /** Until when sessions are kept, and how they go. */
  readonly retention: Retention
  readonly backups: Backups
  /** What was wrong with the kept documents since the app started: one sentence each, for the first list a person sees. */
  readonly listProblems: () => Promise<Output<'listSessions'>['problems']>
  /** Does nothing later any more: before it is closed. */
  readonly rest: () => void
}

/** What is decided elsewhere: by an organisation, or by a test that has no time. */
export type LibraryRules = {
  /** How many months a session stays after its last meeting; the setting counts when nothing is fixed. */
  readonly fixedMonths?: number | undefined
  /** Other work for a passphrase than the usual. */
  readonly cost?: PassphraseCost | undefined
  readonly later?: RetentionParts['later'] | undefined
}

/**
 * Opens the library in a folder, which need not exist yet, with the keys of `seals`; the app does so by `openSealedLibrary`.
 * Touches the disk only when something is asked.
 */
export function openLibrary(
  dataFolder: string,
  now: () => Date = () => new Date(),
  seals: Seals = noSeals,
  device: Device = describeDevice(),
  { fixedMonths, cost, later }: LibraryRules = {},
): Library {
  const folders = layOut(dataFolder, seals)
  const aboutYou = openAboutYou(folders, now)
  const documents = {
    settings: joinSettings(openLooks(folders, now), aboutYou),
    socialMap: openSocialMap(folders, now),
    templates: openOwnTemplates(folders, now),
    counts: openOtherCounts(folders, now),
  }
  const opened = openSessions({
    folders,
    now,
    device,
    readRole: async () => {
      const settings = await documents.settings.read()
      return settings.ok ? settings.value.role : ''
    },
  })
  const retention = openRetention({
    sessions: opened,
    readMonths: async () => {
      const settings = await documents.settings.read()
      return fixedMonths ?? (settings.ok ? settings.value : defaultSettings).workingCopyMonths
    },
    ...(later && { later }),
  })
  return {
    sessions: {
      ...opened.requests,
      // what comes out of the bin by whatever button must not go half a minute later
      restoreSession: async ({ id }) => mapResult(await retention.keepAfterAll(id), () => ({})),
    },
    aboutYou,
    ...documents,
    retention,
    backups: openBackups({ library: { ...documents, aboutYou }, sessions: opened, retention, cost }),
    listProblems: async () => {
      const problems = Object.values(documents).map((document) => document.listProblems())
      return (await Promise.all(problems)).flat()
    },
    rest: retention.rest,
  }
}
