import type { SocialMapEntry } from '#contract/social-map.ts'
import type { FactCheck } from '#schema/fact-check.ts'
import type { PageSummary } from '#schema/page.ts'
import { nameEntry } from '../report/local-contacts'

/** Somebody to call, with at least one number. */
export interface Call {
  readonly id: string
  readonly name: string
  readonly numbers: readonly string[]
  /** Page of the naslag; empty for a contact of the own social map. */
  readonly page: string
  /** What a person has to do before use; null when nothing. */
  readonly check: FactCheck | null
}

/** So many of the own social map at most: the numbers that everybody needs stay in sight. */
const mostLocal = 3

/** Whom one can call: contacts of the own social map first, then these pages in their order. Who has no number is left out. */
export function listCalls(local: readonly SocialMapEntry[], contacts: readonly PageSummary[]): Call[] {
  const own = local
    .filter(({ phone }) => phone.trim() !== '')
    .slice(0, mostLocal)
    .map((entry): Call => ({
      id: entry.id,
      name: nameEntry(entry),
      numbers: [entry.phone],
      page: '',
      check: null,
    }))
  const known = contacts.flatMap(({ id, title, contact }): Call[] =>
    contact && contact.phone !== ''
      ? [{ id, name: title, numbers: contact.phone.split(' of '), page: id, check: contact.check }]
      : [],
  )
  return [...own, ...known]
}
