import type { HallView } from '#core/session/hall-view.ts'

/** What goes between the window of the facilitator and the hall screen: a question, or a view that is meant for the group. */
type HallMessage = { readonly kind: 'vraag' } | { readonly kind: 'beeld'; readonly view: HallView }

const nameOf = (id: string) => `signaalwijzer-zaal-${id}`

/** Sends the hall screens of a session what they may show: at every change, and whenever one asks. */
export function presentHall(
  id: string,
  read: () => HallView,
): { readonly send: () => void; readonly stop: () => void } {
  const channel = new BroadcastChannel(nameOf(id))
  const send = () => channel.postMessage({ kind: 'beeld', view: read() } satisfies HallMessage)
  channel.onmessage = ({ data }: MessageEvent<HallMessage>) => {
    if (data.kind === 'vraag') send()
  }
  return { send, stop: () => channel.close() }
}

/** How often (ms) a hall screen asks whether somebody still presents. */
const askEveryMs = 3000

/**
 * Follows the facilitator's window. `onSilence` is called when nobody answers: then what is on disk is the best there is.
 */
export function followHall(id: string, onView: (view: HallView) => void, onSilence: () => void): () => void {
  const channel = new BroadcastChannel(nameOf(id))
  let answered = false
  const ask = () => {
    if (!answered) onSilence()
    answered = false
    channel.postMessage({ kind: 'vraag' } satisfies HallMessage)
  }
  channel.onmessage = ({ data }: MessageEvent<HallMessage>) => {
    if (data.kind !== 'beeld') return
    answered = true
    onView(data.view)
  }
  ask()
  const timer = setInterval(ask, askEveryMs)
  return () => {
    clearInterval(timer)
    channel.close()
  }
}
