import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { SelectField } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'

const choices = [1, 3, 6, 12, 24] as const

/** How long a report is kept when a session has no follow-up: what the app fills in when a session is closed. */
export function KeepMonths({ fixed }: { readonly fixed: boolean }) {
  const app = useApp()
  const { keepMonths } = useStore(app.settings)
  // An organisation may have chosen another number.
  const all = [...new Set([...choices, keepMonths])].toSorted((one, other) => one - other)
  return (
    <SelectField
      label="Hoe lang een verslag blijft"
      hint={
        fixed
          ? 'Vastgelegd door je organisatie.'
          : 'Staat alvast ingevuld als je een sessie zonder vervolg afsluit. Per sessie mag je iets anders kiezen.'
      }
      value={String(keepMonths)}
      disabled={fixed}
      onChange={(event) => app.changeSettings({ keepMonths: Number(event.target.value) })}
    >
      {all.map((months) => (
        <option key={months} value={months}>
          {countDutch(months, 'maand', 'maanden')}
        </option>
      ))}
    </SelectField>
  )
}
