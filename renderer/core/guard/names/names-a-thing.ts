import { classifyWord } from './classify-word'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

const thing =
  /(?:-prijs|-bokaal|-cup|-trofee|-fonds|-penning|straat|laan|plein|plantsoen|gracht|kade|singel|dreef|school|college|lyceum|ziekenhuis|stadion|stichting|steeg|straatje|weg|project|toernooi|lezing)$/

const thingWord =
  /^(?:huis|centrum|groep|bank|hal|fonds|foundation|academie|instituut|bibliotheek|kliniek|arena|theater|museum|park|gymnasium|mavo|team|college|ziekenhuis|scholengemeenschap|cup|toernooi|casus|project|methode|wet|dome|stadion|hall|hallen|live|hotel|hotels|garage|bouwmarkt|supermarkt|supermarkten|logistics|makelaars?|makelaardij|advocaten|notarissen|transport|rijschool|apotheek|optiek|optiekers|wonen|mode|schoenmode|keukens|installaties|pabo|hogeschool|universiteit|kunstacademie|basisschool|fiets|jas|schoenen|sneakers|tas|petje)$/

/** Also headings of a form or shouted words of a note, so only with a small letter behind their capital: "Lucas Onderwijs". */
const companyWord =
  /^(?:onderwijs|jeugdzorg|jeugdhulp|welzijn|kinderopvang|scholen|coaching|uitzendbureau|opleidingen|academy|studio|studios|bouw|bv|vastgoed|fitness|gym|barbershop|kappers?|catering|verhuur|tweewielers|taxi|media|events|productions|records|bakkerij|slagerij|grill|kebab|pizzeria|sports|vo)$/
/** Numbers of a king, a club or a ship: "Willem II". */
const ordinal = /^(?:II|III|IV)$/

const shoutedWord =
  /^(?:school|straat|weg|plein|huis|groep|bank|team|casus|project|fiets|jas|tas|petje|schoenen|sneakers|mode|wonen|live)$/

/** Behind two capitals these need none: "Albert Schweitzer ziekenhuis". */
const houseWord = /^(?:ziekenhuis|museum|stadion|gymnasium|lyceum|instituut|theater|toernooi|verpleeghuis)$/

interface Ending {
  readonly isThing: boolean
  readonly isThingWord: boolean
  readonly isCompanyWord: boolean
  readonly isShoutedWord: boolean
  readonly isHouseWord: boolean
}

const remembered = new Map<string, Ending>()
const mostRemembered = 20_000

/** What a word can end the name of a thing as; asked several times for every word, so remembered for a while. */
function readEnding(folded: string): Ending {
  const met = remembered.get(folded)
  if (met) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = {
    isThing: folded.length > 4 && thing.test(folded) && classifyWord(folded).last !== 'sure',
    isThingWord: thingWord.test(folded),
    isCompanyWord: companyWord.test(folded),
    isShoutedWord: shoutedWord.test(folded),
    isHouseWord: houseWord.test(folded),
  }
  remembered.set(folded, fresh)
  return fresh
}

/** "de Jaap Edenhal", "het Wim Sonneveldpark": behind an article a row of capitals that ends so is a place. */
const placeEnding =
  /\p{L}{3,}(?:hal|baan|brug|park|bad|bos|gebouw|zaal|kerk|toren|centrum|instituut|poort|tunnel|bokaal|cup|prijs|toernooi|veld|veldje|huis|hof|kwartier|buurt|wijk|garage|school|hoeve)$/u

function isPlaceWithArticle(tokens: readonly Token[], at: number, next: number): boolean {
  if (next === at || tokens[next]?.capital !== true || !isBeside(tokens[at])) return false
  const article = tokens[at - 1]?.folded
  if (article !== 'de' && article !== 'het') return false
  const folded = tokens[next].folded
  return placeEnding.test(folded) && classifyWord(folded).last !== 'sure'
}

/** "Gerrit Rietveld College", "Johan de Wittlaan": a row of capitals that ends in a street or an institution names no person. */
export function namesAThing(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 5); next += 1) {
    const token = tokens[next]
    if (!token || (next > at && !isBeside(token))) return false
    const ending = readEnding(token.folded)
    if (next > at && !token.capital && !isParticle(token))
      return next - at > 1 && tokens[next - 1]?.capital === true && ending.isHouseWord
    // "KEVIN SCHOOL BELT": in a shouted line the next word is only the next word.
    if (next > at && token.shouted && ending.isShoutedWord) return false
    if (ending.isThing || isPlaceWithArticle(tokens, at, next)) return true
    if (next > at && token.capital && (ending.isThingWord || ordinal.test(token.text))) return true
    if (next > at && token.capital && !token.shouted && ending.isCompanyWord) return true
  }
  return false
}
