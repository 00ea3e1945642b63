import { useState } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { DateField } from '#ui/fields/date-field.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { GuardedTextArea, GuardedTextField, placeKinds } from '#guard/guarded-field.tsx'
import { MunicipalityField } from './municipality-field'
import { peopleHint } from './people-sum'
import { TimeFields } from './time-fields'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'

/** What a session is: where, when, for whom and why. To complete or correct at any time. */
export function PlanFields({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readPlan)
  // who wipes it while typing finds the field still there
  const [hadText] = useState(session.group.functions !== '')
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
        <TimeFields
          form={session.id}
          times={session}
          scriptMinutes={session.minutes}
          onChange={(times) => set(times, Object.keys(times).join('-'))}
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
          {...peopleHint(session.group)}
          onChange={(people) => setGroup({ people }, 'people')}
        />
      </div>
      {(hadText || session.group.functions !== '') && (
        <GuardedTextArea
          label="Groep: organisaties en functies"
          hint="Geen namen. Liever rij voor rij? Dat kan bij “Wie verwacht je” in de voorbereiding."
          value={session.group.functions}
          maxLength={limits.textCharacters}
          onChange={(event) => setGroup({ functions: event.target.value }, 'functions')}
        />
      )}
      <GuardedTextArea
        label="Doel of aanleiding"
        value={session.purpose}
        maxLength={limits.textCharacters}
        onChange={(event) => set({ purpose: event.target.value }, 'purpose')}
      />
    </div>
  )
}

const readPlan = ({ id, municipality, date, startsAt, endsAt, place, purpose, group, steps }: Session) => ({
  id,
  municipality,
  date,
  startsAt,
  endsAt,
  place,
  purpose,
  group,
  minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
})
