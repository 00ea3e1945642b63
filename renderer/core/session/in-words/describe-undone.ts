import { cutText } from '#contract/cut-text.ts'
import type { Session } from '#contract/session.ts'
import { isSame } from '../../editing/merge-change'
import { compareSessions } from '../compare-sessions'

/** What a step back (or forward again) did: in words, and where on the screen it can be seen. */
export interface Undone {
  readonly text: string
  /** The step in which it happened; null when it belongs to none, or when the group is in another step by it. */
  readonly stepId: string | null
  /** The list that it stands in. */
  readonly list: 'signalen' | 'afspraken' | 'besluiten' | 'parkeerplek' | null
  /** Whether it stands in the closing of the session. */
  readonly closing: boolean
}

/**
 * Says what was undone, from the session before the step back and after it; null when nothing was. `done`: what is said of
 * it, such as that it was done again.
 */
export function describeUndone(before: Session, after: Session, done = 'Ongedaan gemaakt'): Undone | null {
  if (before === after) return null
  const closing = !isSame(before.closing, after.closing)
  const moved = before.phase === after.phase && before.currentStep !== after.currentStep
  const list = findList(before, after)
  const text = sayMove(before, after) || sayParts(before, after, done)
  return { text, stepId: moved ? null : findStep(before, after), list, closing }
}

/** The clock and where the group is, which are no text that was typed. */
function sayMove(before: Session, after: Session): string {
  if (before.phase !== after.phase)
    return {
      voorbereiding: 'De sessie is weer in voorbereiding: de klok is niet gestart.',
      bezig: 'De sessie is weer bezig.',
      gesloten: 'De sessie is weer gesloten.',
    }[after.phase]
  if (before.currentStep !== after.currentStep)
    return `De klok staat weer bij stap ${after.currentStep + 1}: ${after.steps[after.currentStep]?.title ?? ''}.`
  const [ran, runs] = [before, after].map(({ clock }) => clock.runningSince !== null)
  if (ran !== runs) return runs ? 'De klok loopt weer.' : 'De klok staat weer stil.'
  return ''
}

/** What stands on the screen of the preparation and nowhere in the cockpit. */
const ofPreparation: readonly (keyof Session)[] = ['preparation', 'roles', 'group']
const mostCharacters = 60

function sayParts(before: Session, after: Session, done: string): string {
  const [first, ...more] = compareSessions(before, after)
  if (!first) return `${done}: de tijd of de casuskaart.`
  const words = (first.before || first.after).replaceAll(/\s+/g, ' ')
  const start = cutText(words, mostCharacters)
  const rest =
    more.length === 0 ? '' : more.length === 1 ? ', en nog één ding' : `, en nog ${more.length} dingen`
  const where = ofPreparation.some((name) => !isSame(before[name], after[name])) ? ' in de voorbereiding' : ''
  return `${done}${where}: ${first.part} (${start}${start === words ? '' : '…'})${rest}.`
}

const lists = [
  ['tallies', 'signalen'],
  ['agreements', 'afspraken'],
  ['decisions', 'besluiten'],
  ['parked', 'parkeerplek'],
] as const

function findList(before: Session, after: Session): Undone['list'] {
  return lists.find(([name]) => !isSame(before[name], after[name]))?.[1] ?? null
}

function findStep(before: Session, after: Session): string | null {
  const step = after.steps.find((one) => {
    const was = before.steps.find(({ id }) => id === one.id)
    // how long a step may take stands with the clock
    return !isSame({ ...was, minutes: 0 }, { ...one, minutes: 0 })
  })
  return step?.id ?? lists.map(([name]) => findStepOfEntry(before[name], after[name])).find(Boolean) ?? null
}

interface Filed {
  readonly id: string
  readonly stepId: string
}

function findStepOfEntry(before: readonly Filed[], after: readonly Filed[]): string | undefined {
  const differs = (one: Filed, others: readonly Filed[]) =>
    !isSame(
      one,
      others.find(({ id }) => id === one.id),
    )
  const found = after.find((one) => differs(one, before)) ?? before.find((one) => differs(one, after))
  return found?.stepId
}
