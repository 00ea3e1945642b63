import type { Span } from '../finding'
import { greetings, introductions, labels, personVerbs, strangersDo, subjects, tellingVerbs } from './context'
import { isRole } from './is-role'
import { namesInLowerCase } from '../words/names-in-lower-case'
import type { Token } from './tokens'
import { isBeside } from './word-order'

/** "kennen ze hem als Snelle", "bijnaam Snelle": here also an ordinary word with a capital is what somebody is called. */
const nicknamed =
  /(?<!\p{L})(?:(?:ken(?:t|nen|de|den) (?:\p{L}+ )?(?:hem|haar) |bekend (?:staat? )?|staat bekend )(?:\p{L}+ )?als|luistert naar (?:de naam|de bijnaam)|bijnaam(?: is| was)?:?|straatnaam(?: is)?:?|noem(?:t|en|de|den) (?:hem|haar|zich)|bijgenaamd) ["'(]{0,2}$/iu

/** Whether the text says that this is what somebody is called by others. */
export function isNicknamed(text: string, { start, capital }: Token): boolean {
  return capital && nicknamed.test(text.slice(Math.max(0, start - 48), start))
}

/** Whether the text says here that this is a person: an age, an introduction, or something that only people do. */
export function saysPerson(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  return (
    saysPersonSurely(text, tokens, at) ||
    (next !== undefined &&
      isBeside(next) &&
      !/^(?:de|het|een)$/.test(tokens[at - 1]?.folded ?? '') &&
      (personVerbs.has(next.folded) || strangersDo.has(next.folded) || isPastOfName(token, next)) &&
      !(
        defines.test(next.folded) &&
        !namesInLowerCase.has(token.folded) &&
        kindOf.test(tokens[at + 2]?.folded ?? '')
      ))
  )
}

/** "Jip tikte hem aan": any verb in the past tense, behind a name that no dictionary holds as a word. */
function isPastOfName(token: Token, next: Token): boolean {
  return (
    namesInLowerCase.has(token.folded) &&
    !next.capital &&
    /^\p{Ll}{2,}(?:[kpf]te|chte|[blmnrgvwzd]de|[aeiou]{2}de)$/u.test(next.folded) &&
    !/^(?:beide|derde|vierde|zesde|zevende|tiende|volgende|komende|einde|ronde|rode|mede|goede|koude|oude|jeugde?|andere?nde)$|(?:ende)$/.test(
      next.folded,
    )
  )
}

/** "Roos is ook een kleur": a word that is explained. */
const defines = /^(?:is|was|wordt|werd)$/
const kindOf = /^(?:een|de|het|ook|geen|bepaald|vaak|meestal|soms)$/

/** As `saysPerson`, where a verb that also fits a thing is not enough. */
export function saysPersonSurely(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  return (
    saysAge(text, token) ||
    isCalled(text, token) ||
    isIntroduced(tokens, at) ||
    saysRelation(tokens, at) ||
    (token.capital && (hasRoleBehind(tokens, at) || isAsideOfRole(tokens, at))) ||
    (next !== undefined && isBeside(next) && tellingVerbs.has(next.folded))
  )
}

const calls =
  /(?<![\p{L}.])(?:(?:zgn\.?|zogenaamde?|zogeheten|zogenoemde) ["']|(?:a\.?k\.?a\.?|alias|bijn\.|gen\.|bijgenaamd|bijnaam|straatnaam|roepnaam|noem(?:t|en|de) (?:zich|hem|haar|ze)|(?:ken(?:t|nen|de|den) (?:\p{L}+ )?(?:hem|haar|die) |bekend (?:staat? )?|staat bekend )(?:\p{L}+ )?als|luistert naar|reageert op de naam|t\.?n\.?v\.?|o\.?v\.?v\.?|i\.?p\.?v\.?|m\.?u\.?v\.?|p\/a:?|c\/o:?) ["'(]{0,2})$/iu

const callsBehind =
  /^["'] ?\(?,? ?(?:(?:als|zijn|haar) )?(?:bijnaam|straatnaam|alias|zo noem|zo wordt (?:hij|zij|ze) genoemd)/iu

/** 'de jongen die ze "Chico" noemen': what people are called by others. */
const isNamedBehind = /^["']? (?:genoemd|noem(?:t|en|de|den)|heet)(?!\p{L})/iu
const personBefore =
  /(?<!\p{L})(?:jongens?|meisjes?|meid(?:en)?|gast(?:en)?|man|vrouw|hem|haar|iemand|persoon|dader|verdachte|ronselaar|dealer)(?!\p{L})[^.!?\n]{0,24}$/iu

/** Behind "zgn., "t.n.v.", "p/a" and the like stands somebody: 'zgn. "Chico"', "t.n.v. Bakker". */
export function isCalled(text: string, { start, end, capital }: Token): boolean {
  return (
    capital &&
    (calls.test(text.slice(Math.max(0, start - 28), start)) ||
      callsBehind.test(text.slice(end, end + 30)) ||
      (isNamedBehind.test(text.slice(end, end + 14)) &&
        personBefore.test(text.slice(Math.max(0, start - 40), start))))
  )
}

const explains =
  /^(?:['"]? ?[:=] ?(?:(?:een|de|het) )?(?:inwoner|bewoner|bloem|boom|plant|soort|afkorting|merk|meisjesnaam|jongensnaam)(?!\p{L})|['"]? (?:betekent |staat voor (?!\p{L}{2,4} (?:deur|raam))|is (?:(?:een|de|het) )?(?:Latijn|Grieks|Arabisch|Hebreeuws|Engels|Frans|Turks|Spaans|Fries|Oud\p{L}+|Perzisch|Russisch|Italiaans|afkorting|(?:jongens|meisjes|voor|achter)naam|merk|winkel\p{L}*|lettertype|romein|godin|koosnaam)(?!\p{L})))/u

/** '"Bram" (fictief)': a name that was made up gives nobody away. */
const madeUp = /^['"]? \((?:een )?(?:fictie(?:f|ve)|verzonnen|gefingeerde?|niet (?:zijn|haar) echte)/iu

/** "Vera is Latijn voor waar": a name that is explained is a word; one that was made up is nobody's. */
export function isExplained(text: string, { end }: Token): boolean {
  if (!mayExplain.test(text.slice(end, end + 3))) return false
  return explains.test(text.slice(end, end + 40)) || madeUp.test(text.slice(end, end + 24))
}

/** How every explanation begins: most words are told by this alone. */
const mayExplain = /^['"]? ?[:=]|^['"]? [bsi(]/

/** Written with a dot: "mr. Roos". */
const shortRole = /^(?:mr|dr|drs|ir|ing|prof|mdr|vdr|lln)$/

/** Inside a sentence these only say how somebody is: "een lieve merel". */
const warm = /^(?:beste|lieve|dag|liefs)$/

/** More than one that somebody has: "ouders van Ziggy". */
const relatives =
  /^(?:ouders|kinderen|broers|zussen|zusjes|broertjes|vrienden|vriendinnen|vriendjes|familie|klasgenoten|verzorgers|pleegouders)$/

/** "heet Ziggy", "naam: Ziggy", "moeder van Ziggy", "broer Ziggy". */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return false
  // An empty line of a form stands before the next one: "Achternaam:\nGeslacht:".
  if (/^ ?[:=]\s*$/.test(token.gap))
    return (
      labels.has(before.folded) && !(token.gap.includes('\n') && /^ ?[:=]/.test(tokens[at + 1]?.gap ?? ':'))
    )
  const greeting = before.folded.replace(/([a-z])\1+$/, '$1')
  const greets =
    (greetings.has(before.folded) || greetings.has(greeting)) &&
    (!warm.test(before.folded) || before.opens || !isBeside(before))
  if (greets && /^(?:,? |,?\n| ?: ?)$/.test(token.gap)) return true
  if (!(/^[ "'“(]+$/.test(token.gap) || (token.gap === '. ' && shortRole.test(before.folded)))) return false
  if (subjects.has(token.folded)) return false
  if (introductions.has(before.folded) || isRole(before.folded)) return true
  const earlier = tokens[at - 2]?.folded ?? ''
  if (before.folded === 'van')
    return (
      (isRole(earlier) || relatives.test(earlier)) &&
      !/^(?:coach|docent|agent|directeur|trainer|begeleider|advocaat|eigenaar|contactpersoon|tolk|kennis)$/.test(
        earlier,
      )
    )
  return /^(?:is|zich|hem|haar|ze)$/.test(before.folded) && introductions.has(earlier)
}

/** "Ziggy > mentor", "Ziggy (stagiair)": who has which part. */
export function hasRoleBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^ ?(?:\(|[-=]?>|→|=) ?$/.test(next.gap) && isRole(next.folded)
}

/** "De zus, Ziggy, spreekt voor haar": between commas behind who somebody is, with something that people do behind it. */
export function isAsideOfRole(tokens: readonly Token[], at: number): boolean {
  const [article, role, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.gap === ', ' &&
    next?.gap === ', ' &&
    /^(?:de|zijn|haar|hun|onze|mijn|z'n|d'r)$/.test(article?.folded ?? '') &&
    isRelative(role) &&
    !next.capital
  )
}

/** "Mulder is de pleegmoeder", "Vos is haar mentor": who somebody is to others. */
export function isSomebody(tokens: readonly Token[], at: number): boolean {
  const [is, article, role] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (
    is?.folded === 'is' &&
    isBeside(is) &&
    isBeside(article) &&
    /^(?:de|zijn|haar|hun|onze|z'n|d'r)$/.test(article?.folded ?? '') &&
    isRelative(role)
  )
}

/** "Tim, Daan en Ziggy": in one row with a name. */
export function isAmongNames(text: string, token: Token, found: readonly Pick<Span, 'end'>[]): boolean {
  const last = found.at(-1)
  return last !== undefined && /^(?:, | en | & |\/| \/ )$/.test(text.slice(last.end, token.start))
}

/** "Noor uit 3 havo", "Noor uit groep 8", "Noor uit klas 2". */
const ofClass =
  /^ ?(?:uit|van|in|\(|,) ?(?:de )?(?:klas|groep|brugklas|onderbouw|bovenbouw|[1-6](?:e|de)?(?: ?jaars)? ?(?:gymnasium|gym|havo|vwo|vmbo|mavo|mbo|kader|basis|hv|[tT][lL]|[a-zA-Z]\d?(?!\p{L}))|(?:[vhmatkbg]|tl|kb|bb|gl|hv|ath|gym) ?[1-6](?: ?[a-z])?(?![\p{L}\d]))(?!\p{Ll})/iu

const age =
  /^(?:'s)?(?: ?\((?:\d{1,2})(?: ?(?:jaar|jr|j))?[),;]|,? ?(?:is |van )?\d{1,2} ?(?:jaar|jr)(?!\p{L})|, ?1\d(?=[,. )]|$))/u

/** "Ziggy (06-…", "Ziggy: 030-…", "Ziggy tel. 06…": who can be reached at a number. */
const reachedAt =
  /^(?! ?[(:,;-]?[ \t]?\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}) ?[(:,;-]?[ \t]?(?:(?:tel|mob|telefoon|nr|nummer|bel)\.?:? ?)?(?:0(?!88|800|900)[1-9][\d -]{6}|\+\d{2}|\(0\d{2})/iu

/** "Ziggy (15)", "Ziggy, 15 jaar", "Ziggy uit 3 havo", "Ziggy (06-…". */
export function saysAge(text: string, token: Token): boolean {
  const behind = text.slice(token.end, token.end + 24)
  if (!mayTell.test(behind)) return false
  return age.test(behind) || ofClass.test(behind) || (token.text.length > 3 && reachedAt.test(behind))
}

/** How an age, a class or a number begins behind a name: most words are told by this alone. */
const mayTell = /^(?:'s)?[ \t]?[(:,;\d+-]|^(?:'s)? (?:uit|van|in|is|tel|mob|nr|nummer|bel)/iu

/** "Ziggy en haar zus", "Ziggy zijn moeder": only people have relatives. */
export function saysRelation(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at + 1], tokens[at + 2]]
  return (
    (one?.folded === 'en' && isOwner(two) && isRelative(tokens[at + 3])) || (isOwner(one) && isRelative(two))
  )
}

function isOwner(token: Token | undefined): boolean {
  return token !== undefined && isBeside(token) && /^(?:zijn|haar|z'n|d'r|zn|dr|zun)$/.test(token.folded)
}

function isRelative(token: Token | undefined): boolean {
  return token !== undefined && isBeside(token) && isRole(token.folded)
}
