import { countNamed } from '#contract/count-named.ts'
import { countParticipants } from '#contract/count-participants.ts'
import type { Session } from '#contract/session.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { isComplete } from '#core/session/agreements/agreements.ts'
import { spentInSession } from '#core/session/clock/clock.ts'
import type { Block } from '../outline'

/** A session in numbers, for who was not there: nothing in it says what a case or a signal was about. */
export function describeNumbers(session: Session, now: Date): readonly Block[] {
  const { group, tallies, agreements, earlier, decisions, cases } = session
  const counted = tallies.map(({ counts }) => countNamed(counts))
  const named = counted.reduce((sum, count) => sum + count, 0)
  const settled = earlier.filter(({ outcome }) => outcome === 'gelukt').length
  const minutes = Math.round(spentInSession(session, now) / 60)
  const rows: readonly (readonly [string, string])[] = [
    ['Deelnemers', String(countParticipants(group) ?? 'niet ingevuld')],
    ...when(group.expected.length > 0, 'Verwachte functies', String(group.expected.length)),
    ...when(minutes > 0, 'Duur', countDutch(minutes, 'minuut', 'minuten')),
    ['Soorten signalen besproken', String(counted.filter((count) => count > 0).length)],
    ['Keer een signaal genoemd', String(named)],
    ...when(cases.length > 0, 'Oefencasussen', String(cases.length)),
    ['Besluiten', String(decisions.filter(({ text }) => text.trim() !== '').length)],
    ['Afspraken die klaar zijn', String(agreements.filter(isComplete).length)],
    ...when(earlier.length > 0, 'Eerdere afspraken gelukt', `${settled} van ${earlier.length}`),
  ]
  return [
    { kind: 'heading', level: 1, text: 'De sessie in aantallen' },
    {
      kind: 'table',
      caption: 'De sessie in aantallen',
      columns: [
        { title: 'Wat', width: 70 },
        { title: 'Aantal', width: 30, align: 'end' },
      ],
      rows,
    },
    {
      kind: 'paragraph',
      tone: 'zacht',
      text: 'Een signaal is geen bewijs. Het aantal zegt hoe vaak de groep iets noemde, niet hoe vaak het voorkomt.',
    },
  ]
}

function when(holds: boolean, label: string, value: string): readonly (readonly [string, string])[] {
  return holds ? [[label, value]] : []
}
