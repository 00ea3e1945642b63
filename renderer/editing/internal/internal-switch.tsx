import { isInternal, markInternal, unmarkInternal } from '#core/report/internal/mark-internal.ts'
import { Checkbox } from '#ui/fields/field.tsx'

interface InternalSwitchProps {
  readonly text: string
  /** The most characters that the text may have, with the mark. */
  readonly limit: number
  /** What is switched, for who hears the switch without seeing what it stands beside. */
  readonly of: string
  readonly onChange: (text: string) => void
}

/**
 * Keeps a text in the own logbook, or gives it back to the reports. It writes the word itself and keeps nothing beside the
 * text: so the two can never say different things, and the mark goes along wherever the text goes, also into an older app.
 */
export function InternalSwitch({ text, limit, of, onChange }: InternalSwitchProps) {
  const internal = isInternal(text)
  const marked = internal ? text : markInternal(text)
  return (
    <Checkbox
      label={
        <>
          Alleen in je logboek<span className="visually-hidden">: {of}</span>
        </>
      }
      checked={internal}
      disabled={text.trim() === '' || marked.length > limit}
      onChange={(event) => onChange(event.target.checked ? marked : unmarkInternal(text))}
    />
  )
}
