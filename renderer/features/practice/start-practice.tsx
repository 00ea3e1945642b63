import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '#app-context'
import { loadSessionContent } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { createPracticeSession } from '#core/session/create-practice-session.ts'
import { Button } from '#ui/button.tsx'
import { newId } from '#editing/random-id.ts'

/** One click: an invented session is made, and opens. */
export function StartPractice() {
  const { bridge, say } = useApp()
  const [busy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    const { templates, practice } = await loadSessionContent()
    const template = templates.find(({ id }) => id === practice.draaiboek)
    // the build checks that it is there
    if (!template) throw new Error(`no template ${practice.draaiboek}`)
    const session = createPracticeSession(template, practice, newId, new Date())
    const saved = await bridge.saveSession({ session })
    setBusy(false)
    if (saved.ok) window.location.hash = addresses.session(session.id)
    else say(saved.message)
  }
  return (
    <Button icon={<IconSchool aria-hidden />} busy={busy} onClick={() => void start()}>
      Oefen met een verzonnen sessie
    </Button>
  )
}
