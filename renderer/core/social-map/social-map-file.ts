import { limits } from '#contract/limits.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { leaveOutOfEntries } from '../report/local-contacts'
import { checkEntry, trimDraft } from './check-entry'
import { entryFields, type EntryDraft } from './entry-fields'

const kind = 'signaalwijzer-sociale-kaart'
const version = 1

/** What stands for a text that must be filled in, when nothing of it is passed on. */
const notPassedOn = 'niet doorgegeven'

/** The text of a file with these entries, to hand to a colleague: without what was marked as internal. */
export function writeSocialMapFile(entries: readonly SocialMapEntry[]): string {
  const open = leaveOutOfEntries(entries).map((entry) => ({
    ...entry,
    purpose: entry.purpose.trim() === '' ? notPassedOn : entry.purpose,
    checkedBy: entry.checkedBy.trim() === '' ? notPassedOn : entry.checkedBy,
  }))
  return `${JSON.stringify({ soort: kind, versie: version, regels: open }, null, 2)}\n`
}

/**
 * Reads a file with entries. All or nothing: one entry that cannot be kept refuses the file, with the number of that
 * entry and what is wrong. Entries without a usable id get one of `makeId`.
 */
export function readSocialMapFile(
  text: string,
  today: string,
  makeId: () => string,
): Result<readonly SocialMapEntry[]> {
  const found = parse(text)
  if (!isRecord(found) || found['soort'] !== kind || !Array.isArray(found['regels']))
    return refuse(
      'unreadable',
      'Dit is geen sociale kaart van Signaalwijzer. Kies het bestand dat een collega met ‘Bewaar als bestand’ maakte.',
    )
  if (typeof found['versie'] !== 'number' || found['versie'] > version)
    return refuse(
      'newer-version',
      'Dit bestand is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij en kies het opnieuw.',
    )
  const rows = found['regels'] as readonly unknown[]
  if (rows.length === 0) return refuse('bad-request', 'In dit bestand staan geen organisaties.')
  if (rows.length > limits.socialMapEntries)
    return refuse(
      'bad-request',
      `In dit bestand staan ${rows.length} organisaties. Meer dan ${limits.socialMapEntries} past niet: maak het kleiner.`,
    )
  const entries: SocialMapEntry[] = []
  const used = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const entry = readEntry(row, today)
    if (!entry.ok)
      return refuse('bad-request', `Organisatie ${index + 1} in dit bestand kan niet mee. ${entry.message}`)
    const id = isRecord(row) && isId(row['id']) && !used.has(row['id']) ? row['id'] : makeId()
    used.add(id)
    entries.push({ id, ...entry.value })
  }
  return accept(entries)
}

function readEntry(row: unknown, today: string): Result<EntryDraft> {
  if (!isRecord(row)) return refuse('bad-request', 'De gegevens ontbreken.')
  const values: Record<string, string> = {}
  for (const { id, name } of entryFields) {
    const value = row[id] ?? ''
    if (typeof value !== 'string') return refuse('bad-request', `${name} is geen tekst.`)
    values[id] = value
  }
  const draft = trimDraft(values as EntryDraft)
  const problems = checkEntry(draft, today)
  const wrong = entryFields.find(({ id }) => problems[id] !== undefined)
  if (wrong) return refuse('bad-request', `${wrong.name}: ${problems[wrong.id] ?? ''}`)
  return accept(draft)
}

function parse(text: string): unknown {
  try {
    // a file that went through another program may begin with a byte order mark
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{2,63}$/.test(value)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
