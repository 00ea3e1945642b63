import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useCallback, useId, useState } from 'react'
import type { Agreement, Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { checkAgreementDay, listMissingParts } from '#core/session/agreements/agreements.ts'
import { pullToDecision } from '#core/session/agreements/change-decisions.ts'
import { changeAgreement, moveAgreement, removeAgreement } from '#core/session/change-session.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea, GuardedTextField } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { EarlierAgreements } from './earlier-agreements'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './outcome.css'

interface AgreementsProps extends SessionPartProps {
  /** The agreement that was noted last, also when this list was not on the screen then; null for none. */
  readonly fresh: string | null
}

/**
 * What the group agrees, a line each, and what became of earlier agreements. An agreement is ready only with what, who,
 * when and done-when; the line says what is missing, and opens.
 */
export function Agreements({ editor, fresh: noted }: AgreementsProps) {
  const ids = useSessionPart(editor, listAgreements)
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(ids))
  const [open, setOpen] = useState<string | null>(noted)
  // what was noted just now opens: the rest of it is asked while the group is still talking about it
  const fresh = ids.findLast((id) => !seen.has(id))
  if (fresh !== undefined) {
    setSeen(new Set(ids))
    setOpen(fresh)
  }
  return (
    <div className="stack">
      <EarlierAgreements editor={editor} />
      <section className="output-list" aria-label="Afspraken">
        {ids.length === 0 && (
          <p className="soft">
            Nog geen afspraken. Kies onderaan Afspraak. Ga niet weg zonder één afspraak die klaar is.
          </p>
        )}
        {ids.map((id, index) => (
          <AgreementRow
            key={id}
            editor={editor}
            id={id}
            number={index + 1}
            last={index === ids.length - 1}
            open={id === open}
            onOpen={(now) => setOpen(now ? id : null)}
          />
        ))}
      </section>
    </div>
  )
}

const listAgreements = ({ agreements }: Session) => agreements.map(({ id }) => id)

interface AgreementRowProps extends SessionPartProps {
  readonly id: string
  readonly number: number
  readonly last: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** One agreement, which follows only itself. */
function AgreementRow({ editor, id, number, last, open, onOpen }: AgreementRowProps) {
  const { say } = useApp()
  const formId = useId()
  const { owner, held, agreement } = useSessionPart(
    editor,
    useCallback(
      (session: Session) => ({
        owner: session.id,
        held: session.date,
        agreement: session.agreements.find((one) => one.id === id),
      }),
      [id],
    ),
  )
  // taken away, and about to leave the list
  if (!agreement) return null
  const missing = listMissingParts(agreement)
  return (
    <div className="agreement" data-open={open ? true : undefined}>
      <button
        type="button"
        className="agreement-line"
        aria-expanded={open}
        aria-controls={formId}
        onClick={() => onOpen(!open)}
      >
        <span className="numbers agreement-number">
          <span className="visually-hidden">Bekijk afspraak </span>
          {number}
        </span>
        <span className="agreement-words">
          <span className="agreement-what">{agreement.what || 'Nog leeg'}</span>
          <span className={missing.length === 0 ? 'soft' : 'state-attention'}>
            {missing.length === 0
              ? `${agreement.who}, ${formatDay(agreement.when)}`
              : `nog: ${missing.join(', ')}`}
          </span>
        </span>
        <IconChevronDown aria-hidden />
      </button>
      <div id={formId} hidden={!open}>
        {open && (
          <AgreementForm
            owner={owner}
            odd={checkAgreementDay(agreement, held)}
            agreement={agreement}
            number={number}
            last={last}
            onChange={(fields, key) => editor.change((now) => changeAgreement(now, id, fields), key)}
            onMove={(by) => editor.change((now) => moveAgreement(now, id, by))}
            onDecide={() => {
              const takeBack = editor.change((now) => pullToDecision(now, id, newId('besluit')))
              sayChange(say, 'De afspraak staat nu bij de besluiten.', 'Zet terug', takeBack)
            }}
            onRemove={() => {
              const takeBack = editor.change((now) => removeAgreement(now, id))
              sayChange(say, 'Afspraak weggehaald.', 'Zet terug', takeBack)
            }}
          />
        )}
      </div>
    </div>
  )
}

interface AgreementFormProps {
  /** The session that it is of. */
  readonly owner: string
  /** What cannot be right in its day. */
  readonly odd: string
  readonly agreement: Agreement
  readonly number: number
  readonly last: boolean
  readonly onChange: (fields: Partial<Agreement>, key: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onDecide: () => void
  readonly onRemove: () => void
}

function AgreementForm({
  owner,
  odd,
  agreement,
  number,
  last,
  onChange,
  onMove,
  onDecide,
  onRemove,
}: AgreementFormProps) {
  const missing = listMissingParts(agreement)
  const key = (field: string) => `${field}-${agreement.id}`
  return (
    <fieldset className="agreement-form stack-tight">
      <legend className="visually-hidden">Afspraak {number}</legend>
      <GuardedTextArea
        label="Wat"
        rows={2}
        value={agreement.what}
        maxLength={limits.textCharacters}
        onChange={(event) => onChange({ what: event.target.value }, key('what'))}
      />
      <div className="agreement-pair">
        <GuardedTextField
          label="Wie"
          placeholder="Functie of organisatie"
          value={agreement.who}
          maxLength={limits.lineCharacters}
          onChange={(event) => onChange({ who: event.target.value }, key('who'))}
        />
        <DateField
          name={`${owner}/${agreement.id}/when`}
          label="Wanneer"
          value={agreement.when}
          problem={odd}
          onChange={(when) => onChange({ when }, key('when'))}
        />
      </div>
      <GuardedTextField
        label="Gelukt als"
        value={agreement.doneWhen}
        maxLength={limits.textCharacters}
        onChange={(event) => onChange({ doneWhen: event.target.value }, key('doneWhen'))}
      />
      <p className={missing.length === 0 ? 'state-good' : 'state-attention'}>
        {missing.length === 0 ? 'Klaar' : `Nog niet klaar: vul in ${missing.join(', ')}`}
      </p>
      <InternalSwitch
        text={agreement.what}
        limit={limits.textCharacters}
        of={`afspraak ${number}`}
        onChange={(what) => onChange({ what }, '')}
      />
      <div className="row agreement-acts">
        <Button
          kind="quiet"
          icon={<IconArrowUp aria-hidden />}
          aria-label={`Zet afspraak ${number} hoger`}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <Button
          kind="quiet"
          icon={<IconArrowDown aria-hidden />}
          aria-label={`Zet afspraak ${number} lager`}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <Button kind="quiet" disabled={agreement.what.trim() === ''} onClick={onDecide}>
          Maak er een besluit van
        </Button>
        <Button
          kind="quiet"
          icon={<IconTrash aria-hidden />}
          aria-label={`Haal weg: afspraak ${number}`}
          onClick={onRemove}
        >
          Haal weg
        </Button>
      </div>
    </fieldset>
  )
}
