import { IconFileText, IconTrash } from '@tabler/icons-react'
import { useEffect } from 'react'
import { emptyCheck, isEmpty, roles, type RoleId } from '../../core/check/check-state'
import { noProof } from '../../core/check/check-report'
import { addresses } from '../../core/navigation/addresses'
import { useApp } from '../../app-context'
import { Button, LinkButton } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { ScreenTitle } from '../../ui/screen-title'
import { checkStore } from './check-store'
import { OutcomePanel } from './outcome-panel'
import { SignalPicker } from './signal-picker'
import { useCheck } from './use-check'
import './check.css'

/** Tick what you saw; read at once what it can be, what else it can be, and what to do. Nothing is kept. */
export function CheckScreen() {
  const { settings, say } = useApp()
  const { state, outcome, content } = useCheck()
  useEffect(() => {
    const known = roles.find(({ id }) => id === settings.read().role)
    const now = checkStore.read()
    if (now.role === '' && known) checkStore.write({ ...now, role: known.id })
  }, [settings])
  const wipe = () => {
    const before = checkStore.read()
    checkStore.write({ ...emptyCheck, role: before.role })
    say('De signaalcheck is gewist.', { label: 'Zet terug', run: () => checkStore.write(before) })
  }
  return (
    <div className="stack-wide">
      <div className="screen-head">
        <div className="stack-tight">
          <ScreenTitle>Signaalcheck</ScreenTitle>
          <p>
            Vink aan wat je zag, hoorde of vermoedt. {noProof} Er wordt niets bewaard: noem geen naam, en
            sluit je het venster, dan is de check weg.
          </p>
        </div>
        <div className="row">
          <Button icon={<IconTrash aria-hidden />} disabled={isEmpty(state)} onClick={wipe}>
            Wis deze check
          </Button>
          {outcome.signals.length > 0 && (
            <LinkButton href={addresses.checkReport} kind="primary" icon={<IconFileText aria-hidden />}>
              Bewaar als pdf
            </LinkButton>
          )}
        </div>
      </div>
      <div className="check-columns">
        <div className="stack">
          <SelectField
            label="Jouw rol"
            value={state.role}
            onChange={(event) => checkStore.write({ ...state, role: event.target.value as RoleId | '' })}
          >
            <option value="">Kies je rol</option>
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <SignalPicker state={state} signals={content.signals} />
        </div>
        <OutcomePanel outcome={outcome} />
      </div>
    </div>
  )
}
