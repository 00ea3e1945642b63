import { z } from 'zod'
import { defaultSettings } from './default-settings'
import { limits } from './limits'

/** A theme that the user loaded from a file, cut down to what the app uses. */
export const ownThemeSchema = z.object({
  /** Of the file that it came from. */
  name: z.string().max(limits.lineCharacters),
  /** Token names without "--basis-", with a colour or a size; nothing that could do more than that. */
  tokens: z
    .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.string().regex(/^(#[0-9a-f]{6}|\d{1,2}(\.\d{1,2})?px)$/))
    .refine((tokens) => Object.keys(tokens).length <= limits.themeTokens),
})

/** How an organisation wants to be seen on its reports. */
export const reportSenderSchema = z.object({
  name: z.string().max(limits.lineCharacters),
  /** Empty for our own colour. */
  accent: z.string().regex(/^(#[0-9a-f]{6})?$/),
  /** Always a PNG that the app drew itself, whatever was opened. */
  logo: z
    .object({
      png: z.base64().max(limits.logoCharacters),
      width: z.number().int().min(1).max(limits.logoPixels),
      height: z.number().int().min(1).max(limits.logoPixels),
      alt: z.string().max(limits.lineCharacters),
    })
    .nullable(),
})

export type ReportSender = z.infer<typeof reportSenderSchema>

/** What the app remembers about its user. Nothing about a young person can be put here. */
export const settingsSchema = z.object({
  /** The welcome was read or skipped: Start no longer offers it. */
  welcomed: z.boolean().default(defaultSettings.welcomed),
  /** Light, dark or high contrast. */
  theme: z.enum(['systeem', 'licht', 'donker', 'contrast']).default(defaultSettings.theme),
  /** Whose colours: ours, the example theme of NL Design System, or `ownTheme`. */
  look: z.enum(['signaalwijzer', 'voorbeeld', 'eigen']).default(defaultSettings.look),
  ownTheme: ownThemeSchema.nullable().default(defaultSettings.ownTheme),
  /** Whose paper the reports are; null for nobody's in particular. */
  reportSender: reportSenderSchema.nullable().default(defaultSettings.reportSender),
  /** The menu at the side shows signs only. */
  menuFolded: z.boolean().default(defaultSettings.menuFolded),
  textSize: z.enum(['gewoon', 'groot', 'grootst']).default(defaultSettings.textSize),
  /** How signal cards are shown on their shelf. */
  cardView: z.enum(['kort', 'volledig']).default(defaultSettings.cardView),
  municipality: z.string().max(limits.lineCharacters).default(defaultSettings.municipality),
  role: z.string().max(limits.lineCharacters).default(defaultSettings.role),
  /** After so many minutes without a hand on keys or mouse the app locks itself; 0 for never. */
  lockAfterMinutes: z
    .number()
    .int()
    .min(0)
    .max(limits.lockAfterMinutes)
    .default(defaultSettings.lockAfterMinutes),
  /** How many months a report is kept when no follow-up is planned. */
  keepMonths: z.number().int().min(1).max(limits.keepMonths).default(defaultSettings.keepMonths),
  /** How many months after the last meeting a session stays on this device. */
  workingCopyMonths: z
    .number()
    .int()
    .min(1)
    .max(limits.workingCopyMonths)
    .default(defaultSettings.workingCopyMonths),
  /** After so many days without a backup the app reminds of one; 0 for never. */
  backupReminderDays: z
    .number()
    .int()
    .min(0)
    .max(limits.backupReminderDays)
    .default(defaultSettings.backupReminderDays),
  /** Under which id the own counts are passed on; made at the first time. */
  countsId: z.string().max(limits.lineCharacters).default(defaultSettings.countsId),
  /** The organisation or team whose counts those are. */
  countsName: z.string().max(limits.lineCharacters).default(defaultSettings.countsName),
  /** Page ids, newest first. */
  recentPages: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.recentPages)
    .default([...defaultSettings.recentPages]),
  /** Heading that was last in view, for recent pages only. */
  lastHeadings: z
    .record(z.string().max(limits.lineCharacters), z.string().max(limits.lineCharacters))
    .refine((headings) => Object.keys(headings).length <= limits.recentPages)
    .default({ ...defaultSettings.lastHeadings }),
  /** Page ids that the user chose to keep, newest first. */
  favourites: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.favourites)
    .default([...defaultSettings.favourites]),
  /** What was searched for, newest first. Stays on this device and can be wiped. */
  recentSearches: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.recentSearches)
    .default([...defaultSettings.recentSearches]),
  /** Searches without a result that the user chose to keep, to pass on to the makers. */
  missedSearches: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.missedSearches)
    .default([...defaultSettings.missedSearches]),
})

export type Settings = z.infer<typeof settingsSchema>
