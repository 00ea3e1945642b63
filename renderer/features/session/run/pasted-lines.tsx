import { limits } from '#contract/limits.ts'
import { splitLines } from '#core/editing/split-lines.ts'
import { joinPoints, splitPoints } from '#core/report/internal/split-points.ts'
import { Button } from '#ui/button.tsx'
import { useDraftText } from '#editing/use-draft.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'

interface PastedLinesProps {
  readonly form: string
  /** How one and more of what is noted are called: "notitie", "notities". */
  readonly one: string
  readonly many: string
  /** What stands between the lines when they are noted as one. */
  readonly glue: string
  /** Notes these texts; answers the ones that did not fit. */
  readonly onNote: (texts: readonly string[]) => readonly string[]
}

/** Asks how several lines that were pasted in a field of one line are to be noted. They stay here until that is said. */
export function PastedLines({ form, one, many, glue, onNote }: PastedLinesProps) {
  const [text, setText] = useDraftText(form)
  const lines = splitPoints(text)
  if (text === '') return null
  const note = (texts: readonly string[]) => setText(joinPoints(onNote(texts)))
  return (
    <div className="card stack-tight" role="group" aria-label="Geplakte regels">
      <GuardedTextArea
        label={lines.length === 1 ? 'Je plakte 1 regel' : `Je plakte ${lines.length} regels`}
        hint="Kijk ze na. Er staat nog niets van genoteerd."
        rows={Math.min(8, lines.length + 1)}
        value={text}
        maxLength={limits.textCharacters}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        {lines.length > 1 && (
          <Button kind="primary" onClick={() => note(lines)}>
            Noteer als {lines.length} {many}
          </Button>
        )}
        <Button onClick={() => note([glue === '\n' ? joinPoints(lines) : splitLines(text).join(glue)])}>
          Noteer als één {one}
        </Button>
        <Button kind="quiet" onClick={() => setText('')}>
          Toch niet
        </Button>
      </div>
    </div>
  )
}

/** The points in what is being pasted when it holds more than one line, else null. */
export function readPastedLines(data: DataTransfer): readonly string[] | null {
  const text = data.getData('text/plain')
  return splitLines(text).length > 1 ? splitPoints(text) : null
}
