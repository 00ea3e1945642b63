import { useState } from 'react'
import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import { maxTokenFileBytes } from '#ui/theme/read-token-file.ts'
import ours from '#ui/theme/signaalwijzer.css?raw'
import { loadOwnTheme } from './load-own-theme'

/** Loading a theme from a token file, and taking it away again. What could not be used is told in a sentence. */
export function OwnTheme() {
  const app = useApp()
  const { look, ownTheme } = useStore(app.settings)
  const [problem, setProblem] = useState('')
  const [notes, setNotes] = useState<readonly string[]>([])

  const load = (text: string, fileName: string) => {
    const loaded = loadOwnTheme(text, ours)
    setProblem(loaded.ok ? '' : loaded.message)
    setNotes(loaded.ok ? loaded.value.notes : [])
    if (!loaded.ok) return
    const name = cutText(fileName, limits.lineCharacters)
    app.changeSettings({ look: 'eigen', ownTheme: { name, tokens: loaded.value.tokens } })
  }
  const remove = () => {
    setNotes([])
    app.changeSettings({ look: 'signaalwijzer', ownTheme: null })
    app.say('Eigen thema weggehaald.', {
      label: 'Zet terug',
      run: () => app.changeSettings({ look, ownTheme }),
    })
  }

  return (
    <div className="stack-tight">
      <FileButton
        label="Kies een bestand met een eigen thema"
        hint="Een CSS- of JSON-bestand met tokens van NL Design System, van je gemeente. Het blijft op dit apparaat."
        accept=".css,.json"
        maxBytes={maxTokenFileBytes}
        onText={load}
        problem={problem}
      />
      {notes.length > 0 && (
        <Notice live>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {ownTheme !== null && (
        <div>
          <Button onClick={remove}>Haal het eigen thema weg</Button>
        </div>
      )}
    </div>
  )
}
