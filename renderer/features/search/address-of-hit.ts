import { addresses } from '#core/navigation/addresses.ts'
import type { GroupKey, SearchHit } from '#core/search/search-types.ts'
import { readSessionId } from '#core/session/list-session-sections.ts'

/**
 * Where a hit leads: a page at its heading, or a session of the user's own. A page that has haste opens at the top,
 * whatever matched: what to do in the first minute stands there.
 */
export function addressOfHit(
  group: GroupKey,
  { page, anchor, urgent }: Pick<SearchHit, 'page' | 'anchor' | 'urgent'>,
): string {
  if (group === 'eigen') return addresses.session(readSessionId(page))
  return urgent ? addresses.page(page) : addresses.page(page, anchor)
}
