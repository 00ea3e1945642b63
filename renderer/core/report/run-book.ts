import type { Session, Step } from '#contract/session.ts'
import { addMinutes } from '../session/add-minutes'
import { formatDay } from '../session/describe-time'
import { describeTimes } from '../session/session-times'
import { countDutch } from './count-dutch'
import { formatDayWithWeekday } from './dutch-dates'
import { describePeople } from './describe/describe-preparation'
import type { Block, Outline } from './outline'

interface RunBookOptions {
  /** Start of the session, "13:30"; empty leaves the times relative. */
  readonly startsAt: string
  readonly contentVersion: string
  readonly now: Date
}

/**
 * The script of a session for who leads it: each step with its time, what to say, ask and note, and the own notes so far.
 * It is nobody else's paper, so that what was marked as internal stays in it.
 */
export function describeRunBook(
  session: Session,
  { startsAt, contentVersion, now }: RunBookOptions,
): Outline {
  const day = formatDay(session.date)
  let passed = 0
  const steps = session.steps.flatMap((step, index) => {
    const from = passed
    passed += step.minutes
    const time =
      startsAt === ''
        ? `${from} – ${passed} min`
        : `${addMinutes(startsAt, from)} – ${addMinutes(startsAt, passed)}`
    return describeStep(step, index + 1, time)
  })
  return {
    title: session.title.trim() === '' ? 'Sessie zonder titel' : session.title,
    subtitle: 'Regieboek, voor wie de sessie leidt',
    details: [
      ...keepFilled('Gemeente', session.municipality),
      ...keepFilled('Datum', session.date === '' ? '' : formatDayWithWeekday(session.date)),
      ...keepFilled('Tijd', describeTimes(session)),
      ...keepFilled('Plaats', session.place),
      { label: 'Duur', value: countDutch(passed, 'minuut', 'minuten') },
      { label: 'Inhoud', value: `Naslag van ${formatDay(contentVersion)}` },
    ],
    footer: ['Regieboek', session.municipality, day].filter((part) => part.trim() !== '').join(' · '),
    madeAt: now.toISOString(),
    compact: true,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'let-op',
        text: 'Dit is voor jezelf. Wat met “intern:” begint, staat er ook in. Laat het niet liggen.',
      },
      ...titled(1, 'Doel van de sessie', session.purpose),
      ...steps,
      ...describePeople(session),
    ],
  }
}

function describeStep(step: Step, number: number, time: string): readonly Block[] {
  const shortest =
    step.minimumMinutes < step.minutes ? `kan in ${countDutch(step.minimumMinutes, 'minuut', 'minuten')}` : ''
  const facts = [countDutch(step.minutes, 'minuut', 'minuten'), shortest, step.form]
  return [
    { kind: 'heading', level: 1, text: `${time}  ${number}. ${step.title}` },
    { kind: 'paragraph', tone: 'zacht', text: facts.filter((fact) => fact.trim() !== '').join(' · ') },
    ...titled(3, 'Doel', step.goal),
    ...listed('Zo doe je het', step.instructions),
    ...listed('Vragen aan de groep', step.questions),
    ...listed('Noteren', step.toNote),
    ...(step.checklist.length === 0 ? [] : [{ kind: 'checklist', items: step.checklist } as const]),
    ...titled(3, 'Je eigen notities', step.notes),
  ]
}

function titled(level: 1 | 3, title: string, text: string): readonly Block[] {
  if (text.trim() === '') return []
  return [
    { kind: 'heading', level, text: title },
    { kind: 'paragraph', tone: 'gewoon', text },
  ]
}

function listed(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', ordered: false, items },
  ]
}

function keepFilled(label: string, value: string): Outline['details'] {
  return value.trim() === '' ? [] : [{ label, value }]
}
