import { limits } from '#contract/limits.ts'
import type { App } from '#app-context'

/** Removes a session for ever and says so, with half a minute to take it back. Answers whether that was begun. */
export async function removeNow(
  { bridge, say }: Pick<App, 'bridge' | 'say'>,
  id: string,
  name: string,
  onBack: () => void,
): Promise<boolean> {
  const removed = await bridge.removeForGood({ id })
  if (!removed.ok) {
    say(removed.message)
    return false
  }
  say(`${name} wordt over een halve minuut voorgoed verwijderd.`, {
    label: 'Zet terug',
    // a press in the last moment must still be in time
    forMs: limits.undoRemovalMs - 1000,
    run: () => {
      void bridge.keepAfterAll({ id }).then((kept) => {
        if (kept.ok) onBack()
        say(kept.ok ? `${name} staat weer in je lijst.` : kept.message)
      })
    },
  })
  return true
}
