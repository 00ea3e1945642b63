import { limits } from '../../../main/contract/limits'
import { TextField } from '../../ui/field'

/** A field for minutes. Anything that is no number of minutes becomes the nearest that is. */
export function MinutesField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
}) {
  return (
    <TextField
      label={label}
      type="number"
      min={0}
      max={limits.templateMinutes}
      inputMode="numeric"
      value={value}
      onChange={(event) => {
        const typed = Number.parseInt(event.target.value, 10)
        onChange(Number.isNaN(typed) ? 0 : Math.min(limits.templateMinutes, Math.max(0, typed)))
      }}
    />
  )
}
