import { countNamed } from '#contract/count-named.ts'
import type { Session, Tally } from '#contract/session.ts'
import { sessionSights, sightsExplained } from '#core/session/session-sights.ts'
import type { Block } from '../outline'

/** Per cent of the table's width for one way of knowing: the longest heading fits. */
const countWidth = 13

/**
 * The counted signals per way of knowing, always with the sentence that a signal is no proof. A signal that stood on the
 * list and was never counted is named, without a row of zeros.
 */
export function describeSignals(session: Session): readonly Block[] {
  const tallies = session.tallies.filter(({ counts }) => countNamed(counts) > 0)
  const silent = describeSilent(session.tallies)
  const heading: Block = { kind: 'heading', level: 1, text: 'Signalen' }
  if (tallies.length === 0) {
    const text =
      session.phase === 'gesloten' ? 'Er zijn geen signalen geteld.' : 'Er zijn nog geen signalen geteld.'
    return [heading, { kind: 'paragraph', tone: 'zacht', text }, ...silent]
  }
  return [
    heading,
    {
      kind: 'paragraph',
      tone: 'let-op',
      text:
        'Een signaal is geen bewijs. De aantallen zeggen hoe vaak de groep iets noemde, niet hoe vaak het ' +
        'voorkomt. Vraag bij elk signaal ook: wat kan het anders zijn?',
    },
    {
      kind: 'table',
      caption: 'Signalen: hoe vaak gezien, verteld, gehoord en vermoed',
      columns: [
        { title: 'Signaal', width: 100 - sessionSights.length * countWidth },
        ...sessionSights.map(({ heading: title }) => ({ title, width: countWidth, align: 'end' as const })),
      ],
      rows: tallies.map(({ label, counts }) => [
        label.trim() === '' ? 'Signaal zonder naam' : label,
        ...sessionSights.map(({ id }) => String(counts[id])),
      ]),
    },
    { kind: 'paragraph', tone: 'zacht', text: sightsExplained },
    ...silent,
  ]
}

function describeSilent(tallies: readonly Tally[]): readonly Block[] {
  const labels = tallies
    .filter(({ label, counts }) => label.trim() !== '' && countNamed(counts) === 0)
    .map(({ label }) => label)
  if (labels.length === 0) return []
  return [{ kind: 'paragraph', tone: 'zacht', text: `Wel op de lijst, niet geteld: ${labels.join('; ')}.` }]
}
