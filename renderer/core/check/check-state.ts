import type { RoleId } from '../../../content/schema/roles'
import type { Sight } from '../../../main/contract/session'

export { roles, type RoleId } from '../../../content/schema/roles'

/** How a signal is known, in the order in which it is offered. */
export const sights = [
  { id: 'gezien', name: 'zelf gezien' },
  { id: 'gehoord', name: 'gehoord' },
  { id: 'vermoed', name: 'vermoed' },
] as const satisfies readonly { id: Sight; name: string }[]

/** A signal check as it lives in memory: never saved, gone when it is closed. */
export interface CheckState {
  readonly role: RoleId | ''
  /** Signal page ids with how they are known, in order of ticking. */
  readonly seen: readonly { readonly signal: string; readonly sight: Sight }[]
  /** Answers to the three counter-questions; typed by the user, also never saved. */
  readonly counter: readonly [string, string, string]
}

export const emptyCheck: CheckState = { role: '', seen: [], counter: ['', '', ''] }

/** The questions that keep a group, or one person, from tunnel vision. Own design. */
export const counterQuestions = [
  'Wat pleit ertegen?',
  'Is de jongere zelf gesproken, en wat zei die?',
  'Zou ik dit ook denken bij een andere jongere?',
] as const

/** Whether there is something that would be lost on closing. */
export function isEmpty(state: CheckState): boolean {
  return state.seen.length === 0 && state.counter.every((answer) => answer.trim() === '')
}

/** Ticks a signal (as seen by the user), or unticks it. */
export function tickSignal(state: CheckState, signal: string, ticked: boolean): CheckState {
  const others = state.seen.filter((entry) => entry.signal !== signal)
  if (!ticked) return others.length === state.seen.length ? state : { ...state, seen: others }
  return others.length < state.seen.length
    ? state
    : { ...state, seen: [...others, { signal, sight: 'gezien' }] }
}

/** Says how a ticked signal is known. */
export function setSight(state: CheckState, signal: string, sight: Sight): CheckState {
  return {
    ...state,
    seen: state.seen.map((entry) => (entry.signal === signal ? { ...entry, sight } : entry)),
  }
}
