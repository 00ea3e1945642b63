import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { limits } from '#contract/limits.ts'
import { useApp } from '../../../app-context'
import { addDecision, removeDecision, writeDecision } from '#core/session/agreements/change-decisions.ts'
import { Button } from '#ui/button.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { newId } from '#editing/random-id.ts'
import type { SessionPartProps } from '../desk/session-part'
import '../session.css'

/** The decisions of the group (besluiten), each in one sentence. */
export function Decisions({ session, editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const { say } = useApp()
  const [added, setAdded] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (added !== '') list.current?.querySelector<HTMLElement>('.decision:last-child textarea')?.focus()
  }, [added])
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
      {session.decisions.length === 0 && (
        <p className="soft">Nog geen besluiten. Lees een besluit hardop terug voor je het opschrijft.</p>
      )}
      <div className="stack" ref={list}>
        {session.decisions.map(({ id, text }, index) => (
          <div key={id} className="decision stack-tight">
            <GuardedTextArea
              label={`Besluit ${index + 1}`}
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
              of={`besluit ${index + 1}`}
              onChange={(marked) => editor.change((now) => writeDecision(now, id, marked))}
            />
            <Button
              kind="quiet"
              icon={<IconTrash aria-hidden />}
              aria-label={`Haal besluit ${index + 1} weg`}
              onClick={() => {
                const takeBack = editor.change((now) => removeDecision(now, id))
                sayChange(say, 'Besluit weggehaald.', 'Zet terug', takeBack)
              }}
            >
              Haal weg
            </Button>
          </div>
        ))}
      </div>
    </section>
  )
}
