import type { AgeBandId } from '#schema/ages.ts'
import type { RoleId } from '#schema/roles.ts'
import { checkSights, type CheckSight } from '#schema/sights.ts'

export { ageBands, type AgeBandId } from '#schema/ages.ts'
export { roles, type RoleId } from '#schema/roles.ts'
export { checkSights as sights, type CheckSight } from '#schema/sights.ts'

/** How a ticked signal is known; empty until the user says so: a way that nobody chose is a wrong label. */
export type Known = CheckSight | ''

/** A signal check as it lives in memory: never saved, gone when it is closed. */
export interface CheckState {
  readonly role: RoleId | ''
  /** Age band of the young person; empty when skipped. */
  readonly age: AgeBandId | ''
  /** How the user usually knows it: what a newly ticked signal starts with. Empty when skipped. */
  readonly sight: Known
  /** Signal page ids with how they are known, in order of ticking. */
  readonly seen: readonly { readonly signal: string; readonly sight: Known }[]
  /** What goes well, by id, in order of ticking. */
  readonly good: readonly string[]
  /** What the user noticed that no card is about, in own words. It goes on paper and changes no outcome. */
  readonly own: readonly string[]
  /** Answers to the three counter-questions; typed by the user, also never saved. */
  readonly counter: readonly [string, string, string]
}

export const emptyCheck: CheckState = {
  role: '',
  age: '',
  sight: '',
  seen: [],
  good: [],
  own: [],
  counter: ['', '', ''],
}

/** The questions that keep a group, or one person, from tunnel vision. Own design. */
export const counterQuestions = [
  'Wat pleit ertegen?',
  'Is de jongere zelf gesproken, en wat zei die?',
  'Zou ik dit ook denken bij een andere jongere?',
] as const

/** Whether there is something that would be lost on closing. */
export function isEmpty(state: CheckState): boolean {
  return (
    state.seen.length === 0 &&
    state.good.length === 0 &&
    state.own.length === 0 &&
    state.counter.every((answer) => answer.trim() === '')
  )
}

/** Ticks a signal, known as the user said before (else not yet), or unticks it. */
export function tickSignal(state: CheckState, signal: string, ticked: boolean): CheckState {
  const others = state.seen.filter((entry) => entry.signal !== signal)
  if (!ticked) return others.length === state.seen.length ? state : { ...state, seen: others }
  if (others.length < state.seen.length) return state
  return { ...state, seen: [...others, { signal, sight: state.sight }] }
}

/** Says how a ticked signal is known. */
export function setSight(state: CheckState, signal: string, sight: CheckSight): CheckState {
  return {
    ...state,
    seen: state.seen.map((entry) => (entry.signal === signal ? { ...entry, sight } : entry)),
  }
}

/** Ticks something that goes well, or unticks it. */
export function tickGood(state: CheckState, id: string, ticked: boolean): CheckState {
  const others = state.good.filter((one) => one !== id)
  return { ...state, good: ticked ? [...others, id] : others }
}

/** Adds something in own words, once; blank text changes nothing. */
export function addOwnWords(state: CheckState, text: string): CheckState {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words === '' || state.own.includes(words) ? state : { ...state, own: [...state.own, words] }
}

/** Takes own words off again. */
export function removeOwnWords(state: CheckState, words: string): CheckState {
  return { ...state, own: state.own.filter((one) => one !== words) }
}

/** Writes something else for a stretch of the own words, wherever it stands in them. */
export function replaceOwnWords(state: CheckState, stretch: string, replacement: string): CheckState {
  return { ...state, own: [...new Set(state.own.map((words) => words.replaceAll(stretch, replacement)))] }
}

/** Writes the answer to one counter-question. */
export function answerCounter(state: CheckState, index: number, answer: string): CheckState {
  const [first, second, third] = state.counter.map((old, at) => (at === index ? answer : old))
  return { ...state, counter: [first ?? '', second ?? '', third ?? ''] }
}

/** The counter-questions that have no answer yet. */
export function listUnanswered(state: CheckState): string[] {
  return counterQuestions.filter((_, index) => (state.counter[index] ?? '').trim() === '')
}

/** The way of knowing behind a signal, as the screen and the paper say it: " (zelf gezien)"; nothing when nobody said it. */
export function describeSight(sight: Known): string {
  const name = checkSights.find(({ id }) => id === sight)?.name
  return name === undefined ? '' : ` (${name})`
}

/** How much would be lost by wiping: ticks, own words and answers. */
export function countEntered({ seen, good, own, counter }: CheckState): number {
  return seen.length + good.length + own.length + counter.filter((answer) => answer.trim() !== '').length
}

/** Puts a wiped check back and keeps what was ticked and typed since. An answer that was given twice stands there with both. */
export function putBack(wiped: CheckState, now: CheckState): CheckState {
  const known = new Set(wiped.seen.map(({ signal }) => signal))
  const [first, second, third] = wiped.counter.map((before, index) => {
    const since = now.counter[index] ?? ''
    if (before.trim() === '' || before === since) return since
    return since.trim() === '' ? before : `${before}\n${since}`
  })
  return {
    role: now.role || wiped.role,
    age: now.age || wiped.age,
    sight: now.sight || wiped.sight,
    seen: [...wiped.seen, ...now.seen.filter(({ signal }) => !known.has(signal))],
    good: [...new Set([...wiped.good, ...now.good])],
    own: [...new Set([...wiped.own, ...now.own])],
    counter: [first ?? '', second ?? '', third ?? ''],
  }
}
