import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { Agreement, Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { listMissingParts } from '#core/session/agreements/agreements.ts'
import { addAgreement, changeAgreement, removeAgreement } from '#core/session/change-session.ts'
import { useApp } from '../../../app-context'
import { Button } from '#ui/button.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { DateField } from '#ui/fields/date-field.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea, GuardedTextField } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { Decisions } from './decisions'
import { EarlierAgreements } from './earlier-agreements'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'

/**
 * What the group decides and agrees, and what became of earlier agreements. An agreement is ready only with what, who,
 * when and done-when.
 */
export function Agreements({ editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const ids = useSessionPart(editor, listAgreements)
  const [added, setAdded] = useState('')
  const add = () => {
    const id = newId('afspraak')
    editor.change((now) => addAgreement(now, id, '', stepId))
    setAdded(id)
  }
  return (
    <div className="stack-wide">
      <EarlierAgreements editor={editor} />
      <Decisions editor={editor} stepId={stepId} />
      <section className="stack" aria-labelledby="afspraken">
        <div className="side-head">
          <h2 id="afspraken">Afspraken</h2>
          <Button icon={<IconPlus aria-hidden />} onClick={add}>
            Afspraak
          </Button>
        </div>
        {ids.length === 0 && (
          <p className="soft">Nog geen afspraken. Ga niet weg zonder één afspraak die klaar is.</p>
        )}
        {ids.map((id, index) => (
          <AgreementOfSession key={id} editor={editor} id={id} number={index + 1} fresh={id === added} />
        ))}
      </section>
    </div>
  )
}

const listAgreements = ({ agreements }: Session) => agreements.map(({ id }) => id)

interface AgreementProps extends SessionPartProps {
  readonly id: string
  readonly number: number
  /** Just added: the first field takes the focus. */
  readonly fresh: boolean
}

/** One agreement, which follows only itself. */
function AgreementOfSession({ editor, id, number, fresh }: AgreementProps) {
  const { say } = useApp()
  const { owner, agreement } = useSessionPart(
    editor,
    useCallback(
      (session: Session) => ({
        owner: session.id,
        agreement: session.agreements.find((one) => one.id === id),
      }),
      [id],
    ),
  )
  // taken away, and about to leave the list
  if (!agreement) return null
  return (
    <AgreementCard
      owner={owner}
      agreement={agreement}
      number={number}
      fresh={fresh}
      onChange={(fields, key) => editor.change((now) => changeAgreement(now, id, fields), key)}
      onRemove={() => {
        const takeBack = editor.change((now) => removeAgreement(now, id))
        sayChange(say, 'Afspraak weggehaald.', 'Zet terug', takeBack)
      }}
    />
  )
}

interface AgreementCardProps {
  /** The session that it is of. */
  readonly owner: string
  readonly agreement: Agreement
  readonly number: number
  /** Just added: the first field takes the focus. */
  readonly fresh: boolean
  readonly onChange: (fields: Partial<Agreement>, key: string) => void
  readonly onRemove: () => void
}

function AgreementCard({ owner, agreement, number, fresh, onChange, onRemove }: AgreementCardProps) {
  const group = useFocusOn<HTMLFieldSetElement>(fresh, 'textarea')
  const missing = listMissingParts(agreement)
  const key = (field: string) => `${field}-${agreement.id}`
  return (
    <fieldset className="card stack-tight" ref={group}>
      <legend className="step-title">Afspraak {number}</legend>
      <GuardedTextArea
        label="Wat"
        rows={2}
        value={agreement.what}
        maxLength={limits.textCharacters}
        onChange={(event) => onChange({ what: event.target.value }, key('what'))}
      />
      <GuardedTextField
        label="Wie"
        hint="Functie of organisatie, geen naam"
        value={agreement.who}
        maxLength={limits.lineCharacters}
        onChange={(event) => onChange({ who: event.target.value }, key('who'))}
      />
      <DateField
        name={`${owner}/${agreement.id}/when`}
        label="Wanneer"
        value={agreement.when}
        onChange={(when) => onChange({ when }, key('when'))}
      />
      <GuardedTextArea
        label="Gelukt als"
        rows={2}
        value={agreement.doneWhen}
        maxLength={limits.textCharacters}
        onChange={(event) => onChange({ doneWhen: event.target.value }, key('doneWhen'))}
      />
      <InternalSwitch
        text={agreement.what}
        limit={limits.textCharacters}
        of={`afspraak ${number}`}
        onChange={(what) => onChange({ what }, '')}
      />
      <div className="side-head">
        <p className={missing.length === 0 ? 'state-good' : 'state-attention'}>
          {missing.length === 0 ? 'Klaar' : `Nog niet klaar: vul in ${missing.join(', ')}`}
        </p>
        <Button
          kind="quiet"
          icon={<IconTrash aria-hidden />}
          aria-label={`Haal afspraak ${number} weg`}
          onClick={onRemove}
        >
          Haal weg
        </Button>
      </div>
    </fieldset>
  )
}
