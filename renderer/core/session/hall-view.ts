import type { Case } from '#schema/case.ts'
import type { Session, Step } from '#contract/session.ts'
import { leaveOutOfLines, leaveOutOfStepTitle } from '../report/internal/internal-in-session'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { currentStepOf } from './clock/clock'

/** What the hall screen shows: the step, a case card by page id, or the ground rules. */
export type HallShow =
  | { readonly kind: 'stap' }
  | { readonly kind: 'casus'; readonly page: string }
  | { readonly kind: 'basisafspraken' }

/**
 * Everything the hall screen may know: a closed list of what is meant for the group. Notes, instructions, checklists,
 * agreements and hints for the facilitator have no place in it.
 */
export interface HallView {
  readonly title: string
  readonly closed: boolean
  readonly number: number
  readonly steps: number
  readonly stepTitle: string
  readonly questions: readonly string[]
  readonly clock: {
    readonly minutes: number
    readonly spentSeconds: number
    readonly runningSince: string | null
    readonly seenAt: string | null
  }
  readonly rules: readonly string[]
  readonly show: 'stap' | 'casus' | 'basisafspraken'
  readonly card: HallCase | null
}

/** A case card as the group sees it: no hints, and only what was revealed. */
export interface HallCase {
  readonly title: string
  readonly situation: string
  readonly question: string
  readonly reveals: readonly { readonly text: string; readonly question: string }[]
}

/** What the hall needs of the content. */
export interface HallContent {
  readonly cases: readonly Case[]
  readonly rules: readonly string[]
}

/** All that the hall screen is made of: nothing that is typed while the session runs but its title. */
export interface HallSession extends Pick<Session, 'title' | 'phase' | 'currentStep' | 'clock'> {
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'questions' | 'minutes'>[]
  readonly cases: readonly Pick<Session['cases'][number], 'page' | 'revealed'>[]
}

/** Takes out of a session what the hall screen is made of. */
export function readHallSession({ title, phase, currentStep, clock, steps, cases }: Session): HallSession {
  return {
    title,
    phase,
    currentStep,
    clock,
    steps: steps.map(({ id, title: name, questions, minutes }) => ({ id, title: name, questions, minutes })),
    cases: cases.map(({ page, revealed }) => ({ page, revealed })),
  }
}

/** Takes from a session what the group may see; what was marked as internal is for nobody in the hall. */
export function makeHallView(session: HallSession, show: HallShow, { cases, rules }: HallContent): HallView {
  const step = currentStepOf(session)
  const card = show.kind === 'casus' ? makeHallCase(session, show.page, cases) : null
  return {
    title: leaveOutInternal(session.title),
    closed: session.phase === 'gesloten',
    number: session.currentStep + 1,
    steps: session.steps.length,
    stepTitle: step ? leaveOutOfStepTitle(step.title) : '',
    questions: step ? leaveOutOfLines(step.questions) : [],
    clock: {
      minutes: step?.minutes ?? 0,
      spentSeconds: step ? (session.clock.spentSeconds[step.id] ?? 0) : 0,
      runningSince: session.clock.runningSince,
      seenAt: session.clock.seenAt,
    },
    rules,
    show: show.kind === 'casus' && card === null ? 'stap' : show.kind,
    card,
  }
}

function makeHallCase(session: HallSession, page: string, cases: readonly Case[]): HallCase | null {
  const own = cases.find(({ id }) => `casus/${id}` === page)
  const inSession = session.cases.find((one) => one.page === page)
  if (!own || !inSession) return null
  return {
    title: own.titel,
    situation: own.situatie,
    question: own.startvraag,
    reveals: own.onthullingen
      .slice(0, inSession.revealed)
      .map(({ nieuwe_informatie: text, vraag: question }) => ({ text, question })),
  }
}

/** Seconds left in the step of a hall view at `now`; negative when it is past its time. */
export function measureHallLeft({ clock }: HallView, now: Date): number {
  const until = Math.max(now.getTime(), clock.seenAt === null ? 0 : Date.parse(clock.seenAt))
  const running =
    clock.runningSince === null ? 0 : Math.max(0, Math.round((until - Date.parse(clock.runningSince)) / 1000))
  return clock.minutes * 60 - clock.spentSeconds - running
}
