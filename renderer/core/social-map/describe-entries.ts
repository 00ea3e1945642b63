import type { SocialMapEntry } from '#contract/social-map.ts'
import { heading, paragraph } from '../report/make-blocks'
import type { Outline } from '../report/outline'

/** The texts of an entry in which anything can be typed; a number or an address belongs where it stands. */
const free = ['role', 'purpose', 'hours', 'checkedBy'] as const satisfies readonly (keyof SocialMapEntry)[]

/** Rewrites the free texts of an entry. */
export function mapEntryText(entry: SocialMapEntry, write: (text: string) => string): SocialMapEntry {
  return { ...entry, ...Object.fromEntries(free.map((field) => [field, write(entry[field])])) }
}

/** Lists the free texts of entries, without the empty ones. */
export function listEntryText(entries: readonly SocialMapEntry[]): readonly string[] {
  return entries.flatMap((entry) => free.map((field) => entry[field]).filter((text) => text.trim() !== ''))
}

/** Entries as plain text by organisation, for who looks them through before they are passed on. */
export function describeEntries(entries: readonly SocialMapEntry[]): Outline {
  return {
    title: 'Sociale kaart',
    subtitle: '',
    details: [],
    footer: '',
    blocks: entries.flatMap((entry) => [
      heading(entry.organisation),
      ...listEntryText([entry]).map((text) => paragraph(text)),
    ]),
  }
}
