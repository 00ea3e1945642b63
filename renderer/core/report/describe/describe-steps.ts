import type { Session, Step } from '#contract/session.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { spentInStep } from '#core/session/clock/clock.ts'
import type { Block } from '../outline'

/** The notes of the steps in which something was noted; left out when there are none. */
export function describeNotes(session: Session): readonly Block[] {
  const noted = session.steps
    .map(({ title, notes }, index) => ({ title, number: index + 1, text: notes }))
    .filter(({ text }) => text.trim() !== '')
  if (noted.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Notities per stap' },
    ...noted.flatMap(
      ({ title, number, text }) =>
        [
          { kind: 'heading', level: 2, text: `${number}. ${title}` },
          { kind: 'paragraph', tone: 'gewoon', text },
        ] as const,
    ),
  ]
}

/**
 * The notes per step: time planned and spent, the notes exactly as typed, the ticks.
 * Steps in which nothing happened are only named, so that a session that ended early reads short and true.
 */
export function describeSteps(session: Session, now: Date): readonly Block[] {
  const steps = session.steps.map((step, index) => ({
    step,
    number: index + 1,
    spent: spentInStep(session, step.id, now),
  }))
  const done = steps.filter(({ step, spent }) => wasDone(step, spent))
  const rest = steps.filter(({ step, spent }) => !wasDone(step, spent))
  return [
    { kind: 'heading', level: 1, text: 'Notities per stap' },
    ...(done.length === 0
      ? [{ kind: 'paragraph', tone: 'zacht', text: nothingDone[session.phase] } as const]
      : []),
    ...done.flatMap(({ step, number, spent }) => describeStep(step, number, spent)),
    ...(rest.length === 0 ? [] : nameRest(session, done.length, rest)),
  ]
}

function describeStep(step: Step, number: number, spent: number): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: `${number}. ${step.title}` },
    { kind: 'paragraph', tone: 'zacht', text: describeTime(step.minutes, spent) },
    step.notes.trim() === ''
      ? { kind: 'paragraph', tone: 'zacht', text: 'Geen notities bij deze stap.' }
      : { kind: 'paragraph', tone: 'gewoon', text: step.notes },
    ...(step.checklist.length === 0 ? [] : [{ kind: 'checklist', items: step.checklist } as const]),
  ]
}

function nameRest(
  session: Session,
  doneCount: number,
  rest: readonly { readonly step: Step }[],
): readonly Block[] {
  return [
    ...(doneCount === 0
      ? []
      : [{ kind: 'heading', level: 2, text: restTitles[session.phase] } satisfies Block]),
    {
      kind: 'list',
      ordered: false,
      items: rest.map(({ step }) => `${step.title} (gepland ${nameMinutes(step.minutes)})`),
    },
  ]
}

const nothingDone: Record<Session['phase'], string> = {
  voorbereiding: 'Deze sessie is nog niet gehouden.',
  bezig: 'In deze sessie is nog niets genoteerd.',
  gesloten: 'Deze sessie is gesloten zonder dat er iets genoteerd is.',
}

const restTitles: Record<Session['phase'], string> = {
  voorbereiding: 'Deze stappen komen nog',
  bezig: 'Deze stappen komen nog',
  gesloten: 'Hier kwamen we niet aan toe',
}

function describeTime(planned: number, spentSeconds: number): string {
  const spent = spentSeconds > 0 ? `besteed ${nameSpent(spentSeconds)}` : 'tijd niet bijgehouden'
  return `Gepland ${nameMinutes(planned)}, ${spent}.`
}

function nameSpent(seconds: number): string {
  return seconds < 30 ? 'minder dan een minuut' : nameMinutes(Math.round(seconds / 60))
}

function nameMinutes(minutes: number): string {
  return countDutch(minutes, 'minuut', 'minuten')
}

function wasDone(step: Step, spentSeconds: number): boolean {
  return spentSeconds > 0 || step.notes.trim() !== '' || step.checklist.some(({ done }) => done)
}
