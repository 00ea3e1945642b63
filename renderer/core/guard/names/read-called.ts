import { classifyWord } from './classify-word'
import type { Reading } from './reading'
import type { Token } from './tokens'
import { isBeside } from './word-order'

const reach = /^(?:bel|app|mail|sms|vraag)$/
/** "de app X", "via app X": there it is a thing, and nobody is told to reach somebody. */
const makesNoun =
  /^(?:de|het|een|die|deze|dit|dat|zijn|zn|haar|hun|mijn|mn|nieuwe|via|per|in|op|met|van|zo'n|geen)$/
/** What stands behind whom one is told to reach. */
const soon =
  /^(?:ff|even|effe|eens|nou|nog|maar|op|terug|straks|morgen|vandaag|vanavond|eerst|dan|of|om|zelf)$/
/** How "even" and the days are typed in haste: these stand before such a verb as well. */
const hasty = /^(?:effe|effies|effetjes|efkes|evn|mor+ge|morgne|vanaaf|vandaa|straxx?|gewoon|asap|nogma+l)$/
const asked = /^(?:iem|iemand|wie|jij|je|ik|we|jullie|hij|zij|ze|iedereen)$/
/** Only what is done to a person: a parcel is fetched as well. */
const reached = /^(?:bellen|terugbellen|opbellen|appen|mailen|smsen|spreken|aanspreken)$/

/** "Hoe heet je? deisy": what stands behind the question is the name, however it is typed. */
const asksName =
  /(?:hoe heet (?:je|jij|u|hij|zij|ze)|(?:wat is )?(?:je|jouw|uw|zijn|haar) (?:voor|roep)?naam)(?: dan| eigenlijk)? ?\? ?["'(]?$/i
const noAnswer =
  /^(?:anoniem|geheim|niks|niet|geen|nee|ja|weet|zeg|dat|onbekend|nvt|idk|gaat|ik|mijn|gewoon)$/

/** Whether the question straight before asks for a name. */
export function readAnswer(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (!token || token.text.length < 3 || noAnswer.test(token.folded)) return undefined
  if (!token.gap.includes('?') || !asksName.test(text.slice(Math.max(0, token.start - 48), token.start)))
    return undefined
  const { first, last, nameLike } = classifyWord(token.folded)
  return nameLike || first !== 'no' || last !== 'no'
    ? { from: at, to: at, first: token.text, last: '' }
    : undefined
}

/**
 * "kan iem dilano bellen", "bel dilano ff": a small-typed word that no list knows and that is not built as a Dutch word is
 * the person who is to be reached.
 */
export function readCalled(tokens: readonly Token[], at: number): Reading | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !token || token.capital || token.text.length < 4 || !isBeside(token)) return undefined
  if (hasty.test(token.folded)) return undefined
  if (
    !isToldToReach(tokens, at) &&
    !(asked.test(before.folded) && isReached(next)) &&
    !(before.folded === 'met' && isTalkedWith(next))
  )
    return undefined
  const { nameLike, thing } = classifyWord(token.folded)
  return nameLike && !thing ? { from: at, to: at, first: token.text, last: '' } : undefined
}

/** "met dilano gezeten": what is done with a person and hardly with anything else. */
const talkedWith = /^(?:gezeten|gesproken|gepraat|gebeld|geappt|gekletst|gewandeld|gechilled|gechilld)$/
const isTalkedWith = (next: Token | undefined) =>
  next !== undefined && isBeside(next) && talkedWith.test(next.folded)

const isReached = (next: Token | undefined) =>
  next !== undefined && isBeside(next) && reached.test(next.folded)

/** "app dilano ff", and not "de app Duolingo": whether the word is whom somebody is told to reach. */
export function isToldToReach(tokens: readonly Token[], at: number): boolean {
  const [earlier, verb, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (!verb || !reach.test(verb.folded)) return false
  if (!verb.opens && earlier !== undefined && makesNoun.test(earlier.folded)) return false
  // Without more words the sentence has to begin or end here: "bel dilano".
  return next === undefined || !isBeside(next) || soon.test(next.folded)
}
