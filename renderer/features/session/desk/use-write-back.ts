import type { Finding } from '#core/guard/finding.ts'
import { mergeSession } from '#core/session/merge-session.ts'
import { useApp } from '#app-context'
import { guardMemory } from '#guard/guard-memory.ts'
import { loadGuard } from '#guard/load-guard.ts'
import { changeSavedSession } from './change-saved-session'

/** Replaces in the session what was replaced on paper, so that the next report does not have it again; with a way back. */
export function useWriteBack(id: string): (findings: readonly Finding[]) => void {
  const { bridge, say } = useApp()
  return (findings) => {
    const { people } = guardMemory()
    void loadGuard().then(async ({ replaceInSession }) => {
      const changed = await changeSavedSession(bridge, id, (now) => replaceInSession(now, findings, people))
      if (!changed.ok) {
        say(`In de sessie zelf staat het nog. ${changed.message}`)
        return
      }
      const { before, after } = changed.value
      say('Ook in de sessie vervangen.', {
        label: 'Zet terug in de sessie',
        run: () =>
          void changeSavedSession(bridge, id, (now) => mergeSession(after, before, now)).then((back) =>
            say(back.ok ? 'In de sessie staat het weer zoals het was.' : back.message),
          ),
      })
    })
  }
}
