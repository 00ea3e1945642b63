import type { Session, Tally } from '../../../main/contract/session'
import type { Block } from './outline'

/** The counted signals per way of knowing, always with the sentence that a signal is no proof. */
export function describeSignals(session: Session): readonly Block[] {
  const tallies = session.tallies.filter(holdsAnything)
  const heading: Block = { kind: 'heading', level: 1, text: 'Signalen' }
  if (tallies.length === 0) {
    const text =
      session.phase === 'gesloten' ? 'Er zijn geen signalen geteld.' : 'Er zijn nog geen signalen geteld.'
    return [heading, { kind: 'paragraph', tone: 'zacht', text }]
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
      caption: 'Signalen: hoe vaak gezien, gehoord en vermoed',
      columns: [
        { title: 'Signaal', width: 61 },
        { title: 'Gezien', width: 13, align: 'end' },
        { title: 'Gehoord', width: 13, align: 'end' },
        { title: 'Vermoed', width: 13, align: 'end' },
      ],
      rows: tallies.map(({ label, counts }) => [
        label.trim() === '' ? 'Signaal zonder naam' : label,
        String(counts.gezien),
        String(counts.gehoord),
        String(counts.vermoed),
      ]),
    },
  ]
}

function holdsAnything({ label, counts }: Tally): boolean {
  return label.trim() !== '' || counts.gezien + counts.gehoord + counts.vermoed > 0
}
