import { addresses } from '../../core/navigation/addresses'
import type { GroupKey, SearchHit } from '../../core/search/search-types'
import { readSessionId } from '../../core/session/list-session-sections'

/** Where a hit leads: a page at its heading, or a session of the user's own. */
export function addressOfHit(group: GroupKey, hit: SearchHit): string {
  return group === 'eigen' ? addresses.session(readSessionId(hit.page)) : addresses.page(hit.page, hit.anchor)
}
