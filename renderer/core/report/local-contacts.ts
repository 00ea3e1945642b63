import type { SocialMapEntry } from '#contract/social-map.ts'
import { formatDay } from '../session/describe-time'
import { isStale } from '../social-map/list-local'
import { leaveOutInternal } from './internal/leave-out-internal'
import type { Block, Outline } from './outline'

/** The local contacts as a table, each with who checked it when. Nothing when there are none. `today` is "2026-11-22". */
export function describeLocalContacts(entries: readonly SocialMapEntry[], today: string): Block[] {
  if (entries.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Contacten van je eigen sociale kaart.',
      columns: [
        { title: 'In de buurt', width: 4 },
        { title: 'Bereik', width: 4 },
        { title: 'Waarvoor', width: 4 },
        { title: 'Gecontroleerd', width: 3 },
      ],
      rows: entries.map((entry) => [
        joinLines([nameEntry(entry), entry.municipality]),
        joinLines([entry.phone, entry.hours, entry.email, entry.website]),
        entry.purpose,
        describeCheck(entry, today),
      ]),
    },
  ]
}

/** An entry by organisation, and function when there is one. */
export function nameEntry({ organisation, role }: Pick<SocialMapEntry, 'organisation' | 'role'>): string {
  return role === '' ? organisation : `${organisation}, ${role}`
}

/** Who checked an entry when; older than a year says so. */
export function describeCheck(entry: Pick<SocialMapEntry, 'checkedBy' | 'checkedOn'>, today: string): string {
  const checked = `door ${entry.checkedBy} op ${formatDay(entry.checkedOn)}`
  return isStale(entry, today) ? `${checked}; langer dan een jaar geleden: bel eerst even na` : checked
}

/** The entries as others may read them, without those of which the organisation or its municipality is internal. */
export function leaveOutOfEntries(entries: readonly SocialMapEntry[]): readonly SocialMapEntry[] {
  return entries
    .map((entry) => ({
      ...entry,
      municipality: leaveOutInternal(entry.municipality),
      organisation: leaveOutInternal(entry.organisation),
      role: leaveOutInternal(entry.role),
      hours: leaveOutInternal(entry.hours),
      purpose: leaveOutInternal(entry.purpose),
      checkedBy: leaveOutInternal(entry.checkedBy),
    }))
    .filter(({ organisation, municipality }) => organisation.trim() !== '' && municipality.trim() !== '')
}

const joinLines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')

/** The report with the local contacts at its end; as it was when there are none. */
export function addLocalContacts(
  outline: Outline,
  entries: readonly SocialMapEntry[],
  today: string,
): Outline {
  if (entries.length === 0) return outline
  const heading: Block = { kind: 'heading', level: 1, text: 'Contacten in de buurt' }
  return { ...outline, blocks: [...outline.blocks, heading, ...describeLocalContacts(entries, today)] }
}
