import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { DateField } from '#ui/fields/date-field.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { GuardedTextArea, GuardedTextField, placeKinds } from '#guard/guarded-field.tsx'
import { MunicipalityField } from './municipality-field'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'

/** What a session is: where, when, for whom and why. To complete or correct at any time. */
export function PlanFields({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readPlan)
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
        <DateField
          name={`${session.id}/date`}
          label="Datum"
          value={session.date}
          onChange={(date) => set({ date }, 'date')}
        />
        <GuardedTextField
          label="Plaats"
          allow={placeKinds}
          value={session.place}
          maxLength={limits.lineCharacters}
          onChange={(event) => set({ place: event.target.value }, 'place')}
        />
        <NumberField
          name={`${session.id}/people`}
          label="Aantal deelnemers"
          min={0}
          max={limits.people}
          value={session.group.people}
          onChange={(people) => setGroup({ people }, 'people')}
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

const readPlan = ({ id, municipality, date, place, purpose, group: { people, functions } }: Session) => ({
  id,
  municipality,
  date,
  place,
  purpose,
  group: { people, functions },
})
