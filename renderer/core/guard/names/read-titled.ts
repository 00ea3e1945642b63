import { classifyWord, isPlaceOrOrganisation } from './classify-word'
import { subjects, titles } from './context'
import { isRole } from './is-role'
import { namesAThing } from './names-a-thing'
import { extendSurname, readSurnameAfter } from './read-surname'
import type { Reading } from './reading'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

/** Before these and a particle, also a word or a place is a surname: "mr. Van Boven". */
const academic = /^(?:mr|dr|drs|ir|ing|prof|dokter|huisarts|rechter)$/

const shortened = /^(?:mevr|mvr|mw|mej|dhr|hr|fam|mr|dr|drs|ir|ing|prof|mdr|vdr|lln|smw|poh)$/

/** "gezinsvoogd Anneriek Stam": also a word that looks like none is a first name before a surname. */
function isKnownSurname(next: Token | undefined): boolean {
  return next !== undefined && next.capital && isBeside(next) && classifyWord(next.folded).last !== 'no'
}

/** "mevrouw Yildirim", "familie de Boer", "wijkagent Pieter". */
export function readTitled(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token || !/^\.? $/.test(token.gap)) return undefined
  // "bij zus. Post mag": only behind a shortened title a dot ends no sentence.
  if (token.gap === '. ' && !shortened.test(before.folded)) return undefined
  const titled = titles.has(before.folded)
  if (!titled && !isRole(before.folded)) return undefined
  let name = at
  while (name - at < 3 && /^\p{Lu}$/u.test(tokens[name]?.text ?? '')) name += 1
  while (name - at < 4 && isParticle(tokens[name]) && (name === at || isBeside(tokens[name]))) name += 1
  const last = tokens[name]
  if (!last || last.glued || namesAThing(tokens, name)) return undefined
  if (subjects.has(last.folded)) return undefined
  const word = classifyWord(last.folded)
  const withParticle = name > at
  const stands = last.capital
    ? !last.shouted &&
      (word.last !== 'no' ||
        word.nameLike ||
        (!word.thing && !titled && isKnownSurname(tokens[name + 1])) ||
        (titled && (word.first === 'sure' || withParticle)) ||
        (academic.test(before.folded) &&
          (withParticle || !(word.thing || isPlaceOrOrganisation(last.folded)))))
    : titled && (word.last === 'sure' || (word.last === 'also-word' && withParticle))
  // "vader Turk": where somebody is from, not who it is.
  if (!titled && !withParticle && isPlaceOrOrganisation(last.folded)) return undefined
  if (!stands || (word.first !== 'no' && !titled && !withParticle)) return undefined
  const role = /^fam|^gezin/.test(before.folded) ? 'gezin' : titled ? 'volwassene' : 'jongere'
  const isGiven = !withParticle && word.first !== 'no'
  const to =
    (isGiven ? readSurnameAfter(tokens, name, true, false) : undefined) ?? extendSurname(tokens, name)
  // "dr. Rehana Bouwer": behind such a title both words are the name, known or not.
  const next = tokens[to + 1]
  const isFullName =
    to === name &&
    academic.test(before.folded) &&
    next?.capital === true &&
    isBeside(next) &&
    classifyWord(next.folded).nameLike
  const end = isFullName ? to + 1 : to
  return { from: at, to: end, first: '', last: text.slice(token.start, tokens[end]?.end ?? 0), role }
}
