import { limits } from '#contract/limits.ts'
import { fitLines } from '#core/templates/change-template.ts'
import { isWholeArrival, keepRest, say1000 } from '#editing/paste/paste-rests.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'

interface LinesFieldProps {
  readonly label: string
  readonly hint?: string
  readonly lines: readonly string[]
  /** The most characters in a line; more cannot be typed, and what is pasted over it stays at hand. */
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
      onChange={(event) => {
        const fitted = fitLines(event.target.value, limits.templateEntries, longest)
        onChange(fitted.lines)
        if (fitted.rest !== '' && isWholeArrival(event.nativeEvent))
          keepRest({
            field: label,
            fits: `${limits.templateEntries} regels van ${say1000(longest)} tekens`,
            text: fitted.rest,
          })
      }}
    />
  )
}
