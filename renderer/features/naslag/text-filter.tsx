import { addresses } from '#core/navigation/addresses.ts'
import { TextField } from '#ui/fields/field.tsx'
import './naslag.css'

interface TextFilterProps {
  /** "Zoek een begrip". */
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly found: number
  /** How one and many of them are called. */
  readonly one: string
  readonly many: string
}

/** A field that filters a list as somebody types, with how many are left, and where else to look when none are. */
export function TextFilter({ label, text, onChange, found, one, many }: TextFilterProps) {
  return (
    <div className="stack-tight text-filter">
      <TextField label={label} value={text} onChange={(event) => onChange(event.target.value)} />
      <p role="status" className="soft">
        {found === 1 ? `Eén ${one}` : `${found} ${many}`}
      </p>
      {found === 0 && (
        <p>
          Staat het er niet bij? <a href={addresses.search(text.trim())}>Zoek “{text.trim()}” in alles</a>
        </p>
      )}
    </div>
  )
}
