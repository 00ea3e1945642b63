import { limits } from '../../../main/contract/limits'
import type { Session } from '../../../main/contract/session'
import { TextField } from '../../ui/field'
import { GuardedTextArea, GuardedTextField, placeKinds } from '../guard/guarded-field'
import { MunicipalityField } from './municipality-field'
import type { SessionPartProps } from './session-part'

/** What a session is: where, when, for whom and why. To complete or correct at any time. */
export function PlanFields({ session, editor }: SessionPartProps) {
  const set = (fields: Partial<Session>, key: string) => editor.change((now) => ({ ...now, ...fields }), key)
  const setGroup = (fields: Partial<Session['group']>, key: string) =>
    editor.change((now) => ({ ...now, group: { ...now.group, ...fields } }), key)
  return (
    <div className="stack">
      <div className="form-grid">
        <MunicipalityField
          value={session.municipality}
          onChange={(municipality) => set({ municipality }, 'municipality')}
        />
        <TextField
          label="Datum"
          type="date"
          value={session.date}
          onChange={(event) => set({ date: event.target.value }, 'date')}
        />
        <GuardedTextField
          label="Plaats"
          allow={placeKinds}
          value={session.place}
          maxLength={limits.lineCharacters}
          onChange={(event) => set({ place: event.target.value }, 'place')}
        />
        <TextField
          label="Aantal deelnemers"
          type="number"
          min={0}
          max={500}
          value={session.group.people ?? ''}
          onChange={(event) => setGroup({ people: readCount(event.target.value) }, 'people')}
        />
      </div>
      <GuardedTextArea
        label="Groep: organisaties en functies"
        hint="Geen namen"
        value={session.group.functions}
        maxLength={limits.textCharacters}
        onChange={(event) => setGroup({ functions: event.target.value }, 'functions')}
      />
      <GuardedTextArea
        label="Doel of aanleiding"
        value={session.purpose}
        maxLength={limits.textCharacters}
        onChange={(event) => set({ purpose: event.target.value }, 'purpose')}
      />
    </div>
  )
}

/** A number of people that the contract accepts, or null. */
function readCount(text: string): number | null {
  const count = Number.parseInt(text, 10)
  return Number.isNaN(count) ? null : Math.min(500, Math.max(0, count))
}
