import type { Bridge } from '../../bridge/bridge'
import { listSessionSections } from '../../core/session/list-session-sections'
import type { SearchClient } from './search-client'
import { search } from './use-search'

/** Most sessions, newest first, whose notes can be searched. */
const mostSessions = 100

type Sections = ReturnType<typeof listSessionSections>
type Reader = Pick<Bridge, 'listSessions' | 'readSession'>

/**
 * Makes what shares the user's own sessions with the search on this device, and with nothing else. Each time it reads
 * the sessions that were saved since, in whatever window; the others it remembers.
 */
export function openNoteSharing(
  target: Pick<SearchClient, 'setOwnSections'>,
): (bridge: Reader) => Promise<void> {
  let known = new Map<string, { readonly savedAs: string; readonly sections: Sections }>()
  let last: Promise<void> = Promise.resolve()
  const share = async (bridge: Reader) => {
    const list = await bridge.listSessions({})
    if (!list.ok) return
    const real = list.value.sessions.filter(({ practice }) => !practice).slice(0, mostSessions)
    const next: typeof known = new Map()
    let changed = real.length !== known.size
    for (const { id, changedAt } of real) {
      const before = known.get(id)
      if (before?.savedAs === changedAt) {
        next.set(id, before)
        continue
      }
      changed = true
      const read = await bridge.readSession({ id })
      if (read.ok) next.set(id, { savedAs: changedAt, sections: listSessionSections(read.value.session) })
    }
    known = next
    if (changed) target.setOwnSections([...next.values()].flatMap(({ sections }) => sections))
  }
  return (bridge) => {
    // one after another, so that an older reading never takes the place of a newer one
    last = last.then(() => share(bridge))
    return last
  }
}

/** Makes the notes that are on disk now searchable in this page. */
export const shareOwnNotes = openNoteSharing(search)
