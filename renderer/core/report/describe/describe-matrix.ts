import type { Expected, Session } from '#contract/session.ts'
import {
  describeBlindSpots,
  isMatrixStarted,
  listSeers,
  nameFunction,
  sayNoBlindSpots,
} from '#core/session/signal-matrix.ts'
import type { Block } from '../outline'

/** Who sees which signal: the blind spots in words, then signal by signal. Left out when nobody was named. */
export function describeMatrix(session: Session): readonly Block[] {
  const { expected } = session.group
  const named = expected.filter((one) => nameWhole(one) !== '')
  if (named.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Wie ziet welk signaal' },
    { kind: 'paragraph', tone: 'gewoon', text: `Aan tafel: ${named.map(nameWhole).join('; ')}.` },
    ...(isMatrixStarted(session) ? describeStarted(session) : [notStarted]),
  ]
}

const notStarted: Block = {
  kind: 'paragraph',
  tone: 'zacht',
  text: 'Nog niet ingevuld wie welk signaal ziet.',
}

function describeStarted(session: Session): readonly Block[] {
  const { expected } = session.group
  const spots = describeBlindSpots(session)
  return [
    spots.length === 0
      ? {
          kind: 'paragraph',
          tone: 'gewoon',
          text: sayNoBlindSpots(session),
        }
      : { kind: 'list', ordered: false, items: spots },
    {
      kind: 'table',
      caption: 'Welke functies zien welk signaal',
      columns: [
        { title: 'Signaal', width: 50 },
        { title: 'Wie ziet dit', width: 50 },
      ],
      rows: session.tallies.map((tally) => [
        tally.label.trim() === '' ? 'Signaal zonder naam' : tally.label,
        listSeers(session, tally)
          .map((one) => nameFunction(one, expected))
          .join(', ') || 'niemand hier',
      ]),
    },
  ]
}

/** Exactly as typed: a report leaves nothing out. */
function nameWhole(one: Expected): string {
  return [one.function, one.organisation].filter((part) => part.trim() !== '').join(', ')
}
