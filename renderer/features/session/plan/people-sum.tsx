import { addUpRows } from '#contract/count-participants.ts'
import { limits } from '#contract/limits.ts'
import type { Expected } from '#contract/session.ts'
import { describeRows } from '#core/session/describe-group.ts'
import { Button } from '#ui/button.tsx'

interface PeopleSumProps {
  readonly group: { readonly people: number | null; readonly expected: readonly Expected[] }
  /** Lets the rows say how many there are, instead of the number that was typed. */
  readonly onTake: () => void
}

/** What the rows of a group come to: in a sentence, and how many; with a way out when another number was typed. */
export function PeopleSum({ group, onTake }: PeopleSumProps) {
  const sum = addUpRows(group.expected)
  const sentence = describeRows(group.expected)
  if (sum === null)
    return group.expected.some(({ people }) => people !== null) ? (
      <p className="state-attention">Dat zijn samen meer dan {limits.people} mensen. Kijk de aantallen na.</p>
    ) : null
  const differs = group.people !== null && group.people !== sum
  return (
    <div className="stack-tight">
      <p className="soft">
        {sentence}. Samen {sum}.
      </p>
      {differs && (
        <div className="row">
          <p>Bij Aantal deelnemers staat {group.people}; dat telt.</p>
          <Button kind="quiet" onClick={onTake}>
            Neem {sum} als aantal deelnemers
          </Button>
        </div>
      )}
    </div>
  )
}

/** What the field for the number of people says below its name. */
export function peopleHint({ people, expected }: PeopleSumProps['group']): { readonly hint?: string } {
  const sum = addUpRows(expected)
  if (people === 0) return { hint: 'Weet je het nog niet? Laat het dan leeg.' }
  if (people === null && sum !== null) return { hint: `Leeg laten is goed: de rijen tellen op tot ${sum}.` }
  return {}
}
