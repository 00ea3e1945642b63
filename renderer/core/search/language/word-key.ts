import { settleVariant } from '../words/spelling-variants'
import { stemDutch } from './stem'

const known = new Map<string, string>()
const mostRemembered = 50_000

/** The key under which a folded word is indexed: its settled spelling, stemmed. Remembers what it worked out. */
export function keyOf(word: string): string {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const key = stemDutch(settleVariant(word))
  if (known.size < mostRemembered) known.set(word, key)
  return key
}
