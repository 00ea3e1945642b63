import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '../../../app-context'
import { addDecision, removeDecision, writeDecision } from '#core/session/agreements/change-decisions.ts'
import { Button } from '#ui/button.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'

/** The decisions of the group (besluiten), each in one sentence. */
export function Decisions({ editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const ids = useSessionPart(editor, listDecisions)
  const [added, setAdded] = useState('')
  return (
    <section className="stack" aria-labelledby="besluiten">
      <div className="side-head">
        <h2 id="besluiten">Besluiten</h2>
        <Button
          icon={<IconPlus aria-hidden />}
          onClick={() => {
            const id = newId('besluit')
            editor.change((now) => addDecision(now, id, '', stepId))
            setAdded(id)
          }}
        >
          Besluit
        </Button>
      </div>
      {ids.length === 0 && (
        <p className="soft">Nog geen besluiten. Lees een besluit hardop terug voor je het opschrijft.</p>
      )}
      <div className="stack">
        {ids.map((id, index) => (
          <Decision key={id} editor={editor} id={id} number={index + 1} fresh={id === added} />
        ))}
      </div>
    </section>
  )
}

const listDecisions = ({ decisions }: Session) => decisions.map(({ id }) => id)

interface DecisionProps extends SessionPartProps {
  readonly id: string
  readonly number: number
  /** Just added: the field takes the focus. */
  readonly fresh: boolean
}

/** One decision, which follows only itself. */
function Decision({ editor, id, number, fresh }: DecisionProps) {
  const { say } = useApp()
  const text = useSessionPart(
    editor,
    useCallback((session: Session) => session.decisions.find((one) => one.id === id)?.text, [id]),
  )
  const row = useFocusOn<HTMLDivElement>(fresh, 'textarea')
  // taken away, and about to leave the list
  if (text === undefined) return null
  return (
    <div className="decision stack-tight" ref={row}>
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
      <InternalSwitch
        text={text}
        limit={limits.textCharacters}
        of={`besluit ${number}`}
        onChange={(marked) => editor.change((now) => writeDecision(now, id, marked))}
      />
      <Button
        kind="quiet"
        icon={<IconTrash aria-hidden />}
        aria-label={`Haal besluit ${number} weg`}
        onClick={() => {
          const takeBack = editor.change((now) => removeDecision(now, id))
          sayChange(say, 'Besluit weggehaald.', 'Zet terug', takeBack)
        }}
      >
        Haal weg
      </Button>
    </div>
  )
}
