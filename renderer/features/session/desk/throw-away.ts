import type { App } from '#app-context'

/** Puts a session in the bin and says so, with the way back. Answers whether it is gone. */
export async function throwAway(
  { bridge, say }: Pick<App, 'bridge' | 'say'>,
  session: { readonly id: string; readonly title: string; readonly municipality: string },
  onBack: () => void,
): Promise<boolean> {
  const removed = await bridge.removeSession({ id: session.id })
  if (!removed.ok) {
    say(removed.message)
    return false
  }
  say(`${[session.municipality, session.title].filter(Boolean).join(', ')} weggegooid.`, {
    label: 'Zet terug',
    run: () => {
      void bridge.restoreSession({ id: session.id }).then((restored) => {
        if (restored.ok) onBack()
        else say(restored.message)
      })
    },
  })
  return true
}
