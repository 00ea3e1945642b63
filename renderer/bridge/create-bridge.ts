import { requestNames, type RequestName } from '#contract/names.ts'
import { refuse, type Result } from '#contract/result.ts'
import type { Bridge } from './bridge'

/** Carries one request to a host, whatever the host is. May reject; `createBridge` makes that a refusal. */
export type Carry = (name: RequestName, input: unknown) => Promise<Result<unknown>>

/** What the page says when its host does not answer. */
export const unavailable = refuse(
  'unavailable',
  'Signaalwijzer geeft geen antwoord. Kijk of het programma nog loopt en probeer het opnieuw; laat dit venster open, dan raak je niets kwijt.',
)

/** Makes a bridge of one function that carries requests. A carrier that rejects becomes the refusal 'unavailable'. */
export function createBridge(carry: Carry): Bridge {
  const ask = (name: RequestName) => (input: unknown) => carry(name, input).catch(() => unavailable)
  // One entry for each name of the contract; TypeScript cannot see that from a list.
  return Object.fromEntries(requestNames.map((name) => [name, ask(name)])) as Bridge
}
