import { firstNames } from '../words/first-names'
import { firstNamesRarelyAlone } from '../words/first-names-rarely-alone'
import { firstNamesThatAreWords } from '../words/first-names-that-are-words'
import { namesInLowerCase } from '../words/names-in-lower-case'
import { ordinaryWords } from '../words/ordinary-words'
import { organisations } from '../words/organisations'
import { places } from '../words/places'
import { surnames } from '../words/surnames'
import { surnamesThatAreWords } from '../words/surnames-that-are-words'

/** What the word lists know of a word. */
export interface WordClass {
  readonly first: 'sure' | 'also-word' | 'rarely' | 'no'
  readonly last: 'sure' | 'also-word' | 'no'
  /** Unknown, and not built like a Dutch word: with a capital it may well be a name. */
  readonly nameLike: boolean
  /** Also an ordinary word, a place or an organisation. */
  readonly thing: boolean
}

/** Longer than any name or word that the lists hold. */
const longestWord = 48
const unknown: WordClass = { first: 'no', last: 'no', nameLike: false, thing: false }

const remembered = new Map<string, WordClass>()
const mostRemembered = 20_000

/** Looks a folded word up. Double names ("jan-willem", "el-amrani") are judged by their parts. */
export function classifyWord(folded: string): WordClass {
  if (folded.length > longestWord) return unknown
  const met = remembered.get(folded)
  if (met) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = classify(folded)
  remembered.set(folded, fresh)
  return fresh
}

function classify(folded: string): WordClass {
  const first = classifyFirst(folded)
  const last = classifyLast(folded)
  const stranger = first === 'no' && last === 'no'
  return { first, last, nameLike: stranger && looksLikeName(folded), thing: isThing(folded) }
}

/** True for a word of the name of a place or an organisation. */
export function isPlaceOrOrganisation(folded: string): boolean {
  return places.has(folded) || organisations.has(folded)
}

function isThing(folded: string): boolean {
  return ordinaryWords.has(folded) || isPlaceOrOrganisation(folded)
}

/** Names that are built of a servant and a quality: no list has them all. */
const compoundFirstName = /^(?:abd(?:el|ul|oul|er|es|al)-?\p{L}{3,}|\p{L}{2,}(?:ullah|uddin|eddine))$/u

/** "kevintje", "kevinnetje": a first name made small. */
function isDiminutive(folded: string): boolean {
  return ['etje', 'tje', 'pje', 'je'].some((ending) => {
    if (!folded.endsWith(ending)) return false
    const stem = folded.slice(0, -ending.length)
    const short = ending === 'etje' && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
    return [stem, short].some(
      (name) =>
        name.length >= 4 &&
        firstNames.has(name) &&
        (!firstNamesThatAreWords.has(name) || namesInLowerCase.has(name)),
    )
  })
}

function classifyFirst(folded: string): WordClass['first'] {
  if (firstNames.has(folded)) {
    if (firstNamesRarelyAlone.has(folded)) return 'rarely'
    return firstNamesThatAreWords.has(folded) ? 'also-word' : 'sure'
  }
  if (compoundFirstName.test(folded) && !isThing(folded)) return 'sure'
  if (isDiminutive(folded) && !isThing(folded)) return 'sure'
  const parts = folded.split('-')
  return parts.length > 1 && parts.every((part) => firstNames.has(part)) ? 'sure' : 'no'
}

/** Endings that surnames have and words do not. */
const surnameEnding =
  /^(?:ou|oulad|ben|bou|abd|al|el)?\p{L}{3,}(?:sma|stra|inga|enga|ema|sema|oglu|[ws]ki|[ws]ka|[ic]cki|[ic]cka|wicz|enko|chuk|czyk|iuk|[aeijlnrv]ic|opoulos|idis|escu|eanu|yan|ova|eva|yev|shvili|soy|kaya|demir|turk|tepe|aoui|oudi|ouali|singh|dien|persad|djojo|karijo|wirjo|mans|ssen|sens|huizen|huis|hof|kamp|veld|ink|sz)$/u
const particle = /^(?:el|al|ben|ait|van|de|der|den|abu|abou|bin|ibn|da|di|o|mc|mac|st)[-']/u

/** "dejong", "vandenberg": as surnames stand in the names of files and accounts. */
const joinedParticle = /^(?:van(?:de[rn]?)?|de[rn]?|ter|ten|el)(\p{L}{4,})$/u

function classifyLast(folded: string): WordClass['last'] {
  if (surnames.has(folded))
    return surnamesThatAreWords.has(folded) || places.has(folded) || folded.length < 4 ? 'also-word' : 'sure'
  if (isThing(folded)) return 'no'
  if (particle.test(folded)) return 'sure'
  const joined = joinedParticle.exec(folded)?.[1]
  if (joined !== undefined && surnames.has(joined) && !isBuiltOfWords(folded)) return 'sure'
  const parts = folded.split('-')
  if (parts.length > 1) return parts.every((part) => surnames.has(part)) ? 'sure' : 'no'
  return surnameEnding.test(folded) && !isBuiltOfWords(folded) ? 'also-word' : 'no'
}

const dutchEnding =
  /(?:ing|ingen|heid|heden|teit|teiten|atie|aties|schap|schappen|isme|lijk|lijke|achtig|baar|bare|loos|loze|isch|ische|eren|eerd|eert|eerde|ende|tjes?|pjes?|kjes?|team|teams|werk|werkers?|coach|school|dagen?|avond|weken?|plan|groep|huis|zorg|plein|straat|laan|weg|dienst|punt|gesprek|agent|ambtenaar|begeleid(?:er|ing)|medewerker|regisseur|coordinator|adviseur|consulent|docent|leider|voogd|ouders|moeder|vader|kind|kinderen|jongen|meisje|geld|fraude|app|apps|games?|site|kaart|pas|code|nummer|fonds|bank|winkel|markt|club|bond|raad|kamer|wet|recht|politie|jeugd|land|stad|dorp|wijk|buurt|gemeente|provincie|lyceum|college|stichting|centrum|instituut|loket|station|oord|burg|gracht|kade|park|poort|dijk|singel|shop|shops|lounge|salon|kapper|winkels?|garage|sportschool)$/u

function looksLikeName(folded: string): boolean {
  // "vlgs", "gspr": shortened.
  if (folded.length < 3 || !/[aeiouy]/.test(folded)) return false
  const [head = '', ...others] = folded.split('-')
  // "Pride-vlag": what ends as a thing is one.
  const tail = others.at(-1)
  if (tail !== undefined && tail.length > 2 && ordinaryWords.has(tail)) return false
  for (const part of [folded, head]) if (isThing(part) || part.length < 2) return false
  // "Maarsseveense", "Vlaardingse": from a place.
  if (folded.length >= 8 && /[^aeiou]se$/.test(folded)) return false
  return !(folded.length >= 6 && dutchEnding.test(folded)) && !isBuiltOfWords(folded)
}

const surnameOfWords =
  /(?:huis|kamp|veld|hof|horst|brink|stra|mans?|hout|beek|meijer|meyer|maker|broek|laar|kerk|burg|dam|sluis|poel|wal|weg|dijk)$/u

/** "Bouwhuis", "Veldkamp", "Slootweg": built of words, and ending as surnames do. Behind a first name or initials that is enough. */
export function isBuiltAsSurname(folded: string): boolean {
  return (
    surnameOfWords.test(folded) &&
    !ordinaryWords.has(folded) &&
    !isPlaceOrOrganisation(folded) &&
    isBuiltOfWords(folded)
  )
}

const joints = ['', 's', 'e', 'en']
const inflections = /(?:e|en|s|t|n|er|ers|je|jes|te|ten|de|den|d)$/

/** A form of an ordinary word ("gepinde"), or two of them in one ("straatcoach", "pinpas"). */
function isBuiltOfWords(folded: string): boolean {
  if (isFormOfWord(folded)) return true
  for (let at = 3; at <= folded.length - 3; at += 1) {
    const tail = folded.slice(at)
    if (!isFormOfWord(tail)) continue
    const head = folded.slice(0, at)
    if (joints.some((joint) => head.endsWith(joint) && isWord(head.slice(0, head.length - joint.length))))
      return true
  }
  return false
}

function isWord(part: string): boolean {
  return part.length >= 3 && ordinaryWords.has(part)
}

function isFormOfWord(part: string): boolean {
  if (isWord(part)) return true
  const stem = part.replace(inflections, '')
  return stem.length >= 4 && stem !== part && ordinaryWords.has(stem)
}
