import { use } from 'react'
import { useApp } from '#app-context'
import { loadSessionContent } from '../../content'
import { SelectField } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'

/** Second step: the municipality, from the list of the region. */
export function ChooseMunicipality() {
  const { settings, changeSettings } = useApp()
  const { municipality } = useStore(settings)
  const { municipalities } = use(loadSessionContent())
  const isListed = municipality === '' || municipalities.some(({ name }) => name === municipality)
  return (
    <SelectField
      label="Je gemeente"
      hint="Staat dan alvast ingevuld in een nieuwe sessie. Werk je in meer gemeenten, kies er een: je past haar daar aan."
      value={municipality}
      onChange={(event) => changeSettings({ municipality: event.target.value })}
    >
      <option value="">Dat kies ik nu niet</option>
      {!isListed && <option value={municipality}>{municipality}</option>}
      {municipalities.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
