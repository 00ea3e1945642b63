import type { Settings } from '#contract/settings.ts'

/** What an organisation fixed for all who use this computer. What it does not name is free. */
export interface Policy {
  /** Where sessions and settings are kept; goes before `--data`. */
  readonly dataFolder?: string
  /** Why no new session may be kept, as the sentence to show; undefined when it may. */
  readonly noSessions?: string
  /** How many months a report is kept when no follow-up is planned, and a session after its last meeting. */
  readonly keepMonths?: number
  readonly ownTheme?: NonNullable<Settings['ownTheme']>
  /** In Electron: date fields in Dutch, or as the computer has them. */
  readonly dateLanguage?: 'nl' | 'systeem'
  /** One sentence for each fault in the file. */
  readonly faults: readonly string[]
}

/** Where there is no policy file. */
export const noPolicy: Policy = { faults: [] }

/** The settings as the policy makes them: what it fixes goes before what the user chose. */
export function applyPolicy(settings: Settings, { keepMonths, ownTheme }: Policy): Settings {
  return {
    ...settings,
    ...(keepMonths === undefined ? {} : { keepMonths, workingCopyMonths: keepMonths }),
    ...(ownTheme === undefined ? {} : { look: 'eigen', ownTheme }),
  }
}

/** The settings that the policy fixes: a change of these is left out, so that the user's own choice returns with freedom. */
export function listFixedSettings({ keepMonths, ownTheme }: Policy): (keyof Settings)[] {
  return [
    ...(keepMonths === undefined ? [] : (['keepMonths', 'workingCopyMonths'] as const)),
    ...(ownTheme === undefined ? [] : (['look', 'ownTheme'] as const)),
  ]
}
