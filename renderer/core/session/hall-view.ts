import type { Case } from '#schema/case.ts'
import type { Session, Step } from '#contract/session.ts'
import { leaveOutOfLines, leaveOutOfStepTitle } from '../report/internal/internal-in-session'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { isInternal } from '../report/internal/mark-internal'
import { currentStepOf } from './clock/clock'
import { outputOfStep } from './clock/tool-of-step'
import { formatDay } from './describe-time'
import { describeBlindSpots } from './signal-matrix'

/** What the hall screen shows: the step, a case card by page id, or the ground rules. */
export type HallShow =
  | { readonly kind: 'stap' }
  | { readonly kind: 'casus'; readonly page: string }
  | { readonly kind: 'basisafspraken' }

/** What the group makes in a step, as it grows: a line each, with a count or with who and when. */
export interface HallList {
  readonly name: 'Signalen' | 'Blinde vlekken' | 'Afspraken'
  readonly lines: readonly { readonly id: string; readonly text: string; readonly more: string }[]
}

/**
 * Everything the hall screen may know: a closed list of what is meant for the group. Notes, instructions, checklists, what
 * is internal and hints for the facilitator have no place in it; what the group makes stands there only in the step that
 * is about it.
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
  readonly list: HallList | null
}

/** A case card as the group sees it: no hints, and only what was revealed. */
export interface HallCase {
  readonly title: string
  readonly situation: string
  readonly question: string
  readonly reveals: readonly { readonly text: string; readonly question: string }[]
  /** The opinion meter, before and after; empty while nobody was counted. */
  readonly opinions: readonly { readonly name: string; readonly before: number; readonly after: number }[]
}

/** What the hall needs of the content. */
export interface HallContent {
  readonly cases: readonly Case[]
  readonly rules: readonly string[]
}

/** All that the hall screen is made of. */
export interface HallSession extends Pick<
  Session,
  'title' | 'phase' | 'currentStep' | 'clock' | 'group' | 'tallies' | 'agreements'
> {
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'form' | 'questions' | 'minutes'>[]
  readonly cases: readonly Pick<Session['cases'][number], 'page' | 'revealed' | 'before' | 'after'>[]
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
    list: step && show.kind === 'stap' ? makeHallList(session, step) : null,
  }
}

function makeHallList(session: HallSession, step: Pick<Step, 'title' | 'form'>): HallList | null {
  const open = { ...session, tallies: session.tallies.filter(({ label }) => !isInternal(label)) }
  switch (outputOfStep(step)) {
    case 'matrix':
      return {
        name: 'Blinde vlekken',
        lines: describeBlindSpots(open).map((text) => ({ id: text, text, more: '' })),
      }
    case 'afspraken':
      return {
        name: 'Afspraken',
        lines: session.agreements
          .filter(({ what }) => what.trim() !== '' && !isInternal(what))
          .map(({ id, what, who, when }) => ({
            id,
            text: leaveOutInternal(what),
            more: [leaveOutInternal(who), formatDay(when)].filter(Boolean).join(', '),
          })),
      }
    case 'signalen':
      // a step that gathers signals says so; a welcome or a break does not
      return /signal/i.test(step.title)
        ? {
            name: 'Signalen',
            lines: open.tallies.map(({ id, label, counts }) => {
              const times = Object.values(counts).reduce((sum, count) => sum + count, 0)
              return { id, text: label, more: times === 0 ? '' : `${times}×` }
            }),
          }
        : null
    default:
      return null
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
    opinions: [...new Set([...Object.keys(inSession.before), ...Object.keys(inSession.after)])]
      .map((name) => ({ name, before: inSession.before[name] ?? 0, after: inSession.after[name] ?? 0 }))
      .filter(({ before, after }) => before + after > 0),
  }
}

/** Seconds left in the step of a hall view at `now`; negative when it is past its time. */
export function measureHallLeft({ clock }: HallView, now: Date): number {
  const until = Math.max(now.getTime(), clock.seenAt === null ? 0 : Date.parse(clock.seenAt))
  const running =
    clock.runningSince === null ? 0 : Math.max(0, Math.round((until - Date.parse(clock.runningSince)) / 1000))
  return clock.minutes * 60 - clock.spentSeconds - running
}
