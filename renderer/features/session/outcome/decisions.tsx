import { IconTrash } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '#app-context'
import { removeDecision, writeDecision } from '#core/session/agreements/change-decisions.ts'
import { Button } from '#ui/button.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './outcome.css'

/** The decisions of the group (besluiten), each in one sentence. */
export function Decisions({ editor }: SessionPartProps) {
  const ids = useSessionPart(editor, listDecisions)
  return (
    <section className="output-list stack" aria-label="Besluiten">
      {ids.length === 0 && (
        <p className="soft">
          Nog geen besluiten. Kies onderaan Besluit. Lees een besluit hardop terug voor je het opschrijft.
        </p>
      )}
      {ids.map((id, index) => (
        <Decision key={id} editor={editor} id={id} number={index + 1} />
      ))}
    </section>
  )
}

const listDecisions = ({ decisions }: Session) => decisions.map(({ id }) => id)

interface DecisionProps extends SessionPartProps {
  readonly id: string
  readonly number: number
}

/** One decision, which follows only itself. */
function Decision({ editor, id, number }: DecisionProps) {
  const { say } = useApp()
  const text = useSessionPart(
    editor,
    useCallback((session: Session) => session.decisions.find((one) => one.id === id)?.text, [id]),
  )
  // taken away, and about to leave the list
  if (text === undefined) return null
  return (
    <div className="decision stack-tight">
      <GuardedTextArea
        label={`Besluit ${number}`}
        rows={2}
        value={text}
        maxLength={limits.textCharacters}
        onChange={(event) => {
          const typed = event.target.value
          editor.change((now) => writeDecision(now, id, typed), `decision-${id}`)
        }}
      />
      <div className="side-head">
        <InternalSwitch
          text={text}
          limit={limits.textCharacters}
          of={`besluit ${number}`}
          onChange={(marked) => editor.change((now) => writeDecision(now, id, marked))}
        />
        <Button
          kind="quiet"
          icon={<IconTrash aria-hidden />}
          aria-label={`Haal weg: besluit ${number}`}
          onClick={() => {
            const takeBack = editor.change((now) => removeDecision(now, id))
            sayChange(say, 'Besluit weggehaald.', 'Zet terug', takeBack)
          }}
        >
          Haal weg
        </Button>
      </div>
    </div>
  )
}
