import { limits } from '#contract/limits.ts'
import { RequiredNumberField } from '#ui/fields/number-field.tsx'

/** A field for minutes. */
export function MinutesField({
  name,
  label,
  value,
  onChange,
}: {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
}) {
  return (
    <RequiredNumberField
      name={name}
      label={label}
      min={0}
      max={limits.templateMinutes}
      value={value}
      onChange={onChange}
    />
  )
}
