import { limits } from '../../../main/contract/limits'
import { readLines } from '../../core/templates/change-template'
import { GuardedTextArea } from '../guard/guarded-field'

interface LinesFieldProps {
  readonly label: string
  readonly hint?: string
  readonly lines: readonly string[]
  /** The most characters in a line; what is longer is cut off. */
  readonly longest?: number
  readonly onChange: (lines: string[]) => void
}

/** A list as a text field, with one entry on a line. */
export function LinesField({
  label,
  hint = 'Eén regel per punt',
  lines,
  longest = limits.lineCharacters,
  onChange,
}: LinesFieldProps) {
  return (
    <GuardedTextArea
      label={label}
      hint={hint}
      value={lines.join('\n')}
      onChange={(event) =>
        onChange(
          readLines(event.target.value)
            .slice(0, limits.templateEntries)
            .map((line) => line.slice(0, longest)),
        )
      }
    />
  )
}
