import { countDutch } from '#core/report/count-dutch.ts'
import { enoughPeople, type AnswerChange, type AnswerSummary } from '../measure-change'

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const signed = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** "12 antwoorden, gemiddeld 2,9, van 1 tot en met 4"; says so when there are none. */
export function describeAnswers({ people, mean, lowest, highest }: AnswerSummary): string {
  if (mean === null || lowest === null || highest === null) return 'nog geen antwoorden'
  const range = lowest === highest ? `allemaal ${lowest}` : `van ${lowest} tot en met ${highest}`
  return `${countDutch(people, 'antwoord', 'antwoorden')}, gemiddeld ${oneDecimal.format(mean)}, ${range}`
}

/** What may be concluded from two measurements, and what not: sentences for the facilitator, never a grade. */
export function describeChange(change: AnswerChange): readonly string[] {
  const { difference, verdict, before, after } = change
  if (verdict === 'not-measured' || difference === null)
    return ['Nog geen verschil te noemen: een van de twee metingen is leeg.']
  return [
    describeDifference(change, difference),
    ...(before.people === after.people
      ? []
      : [
          `Vooraf antwoordden ${before.people} mensen en na afloop ${after.people}: het kan ook komen doordat het niet dezelfde mensen zijn.`,
        ]),
    verdicts[verdict],
  ]
}

function describeDifference({ low, high }: AnswerChange, difference: number): string {
  const start =
    Math.abs(difference) < 0.05
      ? 'Het gemiddelde bleef gelijk'
      : `Het gemiddelde ging van vooraf naar na afloop ${signed.format(difference)}`
  if (low === null || high === null) return `${start}.`
  return `${start}; met zo’n groep kan dat in het echt alles zijn tussen ${signed.format(low)} en ${signed.format(high)}.`
}

const verdicts = {
  'too-few': `Te weinig mensen om te zeggen dat de groep veranderde: daarvoor zijn er twee keer minstens ${enoughPeople} antwoorden nodig. Gebruik het als begin van een gesprek.`,
  'other-group': 'Zeg daarom niet dat de groep veranderde; vraag de mensen zelf wat er anders is.',
  'maybe-chance': 'Dit verschil kan toeval zijn. Je kunt niet zeggen dat de groep veranderde.',
  higher:
    'Deze groep koos na afloop een hoger antwoord. Of dat zo blijft en of het door de sessie komt, zegt dit niet.',
  lower:
    'Deze groep koos na afloop een lager antwoord. Dat kan ook betekenen dat mensen beter zien wat ze nog niet weten.',
} as const
