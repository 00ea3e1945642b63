import type { Bridge } from '#bridge/bridge.ts'
import { listSessionSections } from '#core/session/list-session-sections.ts'
import type { SearchClient } from './search-client'
import { search } from './use-search'

type Sections = ReturnType<typeof listSessionSections>
type Reader = Pick<Bridge, 'readChangedSessions'>

/**
 * Makes what shares the user's own sessions with the search on this device, and with nothing else. Each time it asks
 * once for the sessions that were saved since, in whatever window; the others it remembers. What could not be read is
 * asked for again the next time, also when the asking itself broke.
 */
export function openNoteSharing(
  target: Pick<SearchClient, 'setOwnSections'>,
): (bridge: Reader) => Promise<void> {
  let known = new Map<string, { readonly changedAt: string; readonly sections: Sections }>()
  let last: Promise<void> = Promise.resolve()
  const share = async (bridge: Reader) => {
    const read = await bridge.readChangedSessions({
      known: [...known].map(([id, { changedAt }]) => ({ id, changedAt })),
    })
    if (!read.ok && read.code === 'locked' && known.size > 0) {
      // what is locked is found by nobody
      known = new Map()
      target.setOwnSections([])
    }
    if (!read.ok) return
    const { ids, changed } = read.value
    const fresh = new Map(changed.map((session) => [session.id, session]))
    const next: typeof known = new Map()
    for (const id of ids) {
      const session = fresh.get(id)
      const now = session
        ? { changedAt: session.changedAt, sections: listSessionSections(session) }
        : known.get(id)
      if (now) next.set(id, now)
    }
    const isOther = fresh.size > 0 || next.size !== known.size
    known = next
    if (isOther) target.setOwnSections([...next.values()].flatMap(({ sections }) => sections))
  }
  return (bridge) => {
    // one after another, so that an older reading never takes the place of a newer one; one that breaks stops no other
    last = last.then(
      () => share(bridge),
      () => share(bridge),
    )
    return last
  }
}

const shareWithPage = openNoteSharing(search)

/** Makes the notes that are on disk now searchable in this page. What fails now is tried again the next time. */
export async function shareOwnNotes(bridge: Reader): Promise<void> {
  await shareWithPage(bridge).catch(() => undefined)
}
