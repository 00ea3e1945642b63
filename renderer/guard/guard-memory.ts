import { namePeople, type People } from '#core/guard/name-people.ts'
import { createStore, type Store } from '#dom/store.ts'

/** What the guard remembers while the page is open: never stored, never sent. */
export interface GuardMemory {
  /** Who is called what. */
  readonly people: People
  /** Keys of what the user chose to leave. */
  readonly kept: Store<ReadonlySet<string>>
}

const memories = new Map<string, GuardMemory>()

/** The memory of what is open now: each session has its own, so that letters start at A again. */
export function guardMemory(hash = window.location.hash): GuardMemory {
  const scope = hash.split(/[/?]/).slice(1, 3).join('/')
  const met = memories.get(scope)
  if (met) return met
  const fresh = { people: namePeople(), kept: createStore<ReadonlySet<string>>(new Set()) }
  memories.set(scope, fresh)
  return fresh
}

/** Leaves these as they are, without asking again for as long as the page is open. */
export function keep({ kept }: GuardMemory, keys: readonly string[]): void {
  kept.write(new Set([...kept.read(), ...keys]))
}

/** Asks about these again. */
export function reconsider({ kept }: GuardMemory, keys: readonly string[]): void {
  kept.write(new Set(Array.from(kept.read()).filter((key) => !keys.includes(key))))
}
