import { particles } from './context'
import type { Token } from './tokens'

/** Whether it is a word such as "van" or "el" that stands between a first name and a surname. */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particles.has(token.folded)
}

/** Only a space stands before it, or what stands for one in the name of a file; or the apostrophe of "'t". */
export function isBeside(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { gap } = token
  return gap === ' ' || gap === '' || gap === '-' || gap === '_' || gap === " '"
}

/** Whether there is a word and it begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.capital === true
}
