import { home, isMeetingPlace, isStreetless, lineAround } from './address-context'
import { houseNumber, inFront, numberInWords, numberWord, sureStreet } from './address-shapes'
import type { Span } from './finding'
import { listMatches } from './list-matches'
import { isPlaceOrOrganisation } from './names/classify-word'
import { foldWord } from './names/fold-word'
import { ordinaryWords } from './words/ordinary-words'
import { places } from './words/places'

/** Words after which the street of somebody's home is named. */
const livesAt =
  '(?<!\\p{L})(?:woont|woonde|woonden|wonen|wonend|woonachtig|verblijft|logeert|slaapt|ingeschreven|verhuisd|verhuist|verhuisde|(?:woon|thuis|huis)?adres|woning|huis|flat|appartement|thuis|straat(?= ?:)|komt uit|p\\/a|c\\/o)(?!\\p{L})'
const streetAlone = `(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}|[Vv]an|de|den|der) ){0,3}\\p{L}[\\p{L}'-]{2,40}${sureStreet}(?!\\p{L})|${inFront}`
/** "woont aan de Pleinweg": a street without a number, and the row that it begins. */
const livedIn = new RegExp(
  `${livesAt}[^.!?;\\n\\d]{0,50}?[ :](?:aan|in|op|naar|is|:) (?:de |het |'t )?((?:${streetAlone})(?:(?:, | en | of )(?:aan )?(?:de )?(?:${streetAlone})){0,4})`,
  'gu',
)
/** "woont op Vredenburg 12": whatever stands before a house number. */
const livedAt = new RegExp(
  `${livesAt}(?: \\p{Ll}+){0,3}?(?::| aan| in| op| naar)? ((?:de |het |'t )?(?:\\p{Lu}[\\p{L}'-]{1,30} ){1,4})${numberWord}${houseNumber}`,
  'gu',
)
/** "p/a Bakker, Rietkraag 15", "slaapt bij oma, Lisdodde 18", "bij haar tante (Lisdodde 18)". */
const atFamily =
  "(?<!\\p{L})bij (?:(?:zijn|haar|hun|de|z'n|d'r) )?(?:oma|opa|oudtante|tante|oom|moeder|vader|mama|papa|ouders|zus|broer|vriend|vriendin|familie|pleegouders|buren|ma|pa)(?!\\p{L})"
const behindWhom = new RegExp(
  `(?:${livesAt}|${atFamily})[^.!?;\\n\\d]{0,40}?[,(] ?((?:de |het |'t )?(?:\\p{Lu}[\\p{L}'-]{2,30} ){1,3})${numberWord}${houseNumber}`,
  'gu',
)
/** "opgehaald bij Kwikstaart 17", "Kwikstaart 17 (adres moeder)", "Kwikstaart 17, daar woont ze". */
const street = `((?:de |het |'t )?(?:\\p{Lu}[\\p{L}'-]{3,30} ){1,3})${numberWord}${houseNumber}`
const calledAt = new RegExp(
  `(?<!\\p{L})(?:opgehaald|ophalen|afgezet|huisbezoek|bezorgd|gebracht|thuisgebracht)(?: (?:op|bij|naar|aan|in))? ${street}|(?<![\\p{L}\\d])${street}(?=,? ?\\(?(?:(?:woon|huis|thuis)?adres|(?:is )?(?:het|zijn|haar) adres|is het adres|daar woon)(?!\\p{L}))`,
  'gu',
)
/** "adres Pleinweg", "adres: Pleinweg". */
const addressIs = new RegExp(
  `(?<!\\p{L})(?:[aA]dres|[a-z]{3,6}adres|[sS]traat)(?: \\p{Ll}+)?(?::| is)? (${streetAlone})`,
  'gu',
)
/** "nummer 14 in de Meidoornstraat". */
const numberFirst = new RegExp(
  `(?<!\\p{L})((?:[nN]ummer|[nN]r\\.?|[hH]uisnummer|[hH]uisnr\\.?) ?(?:\\d{1,4}[a-zA-Z]?|${numberInWords}) (?:in|van|op|aan) (?:de |het |'t )?(?:${streetAlone}))`,
  'gu',
)
/** "bij zijn tante op Achter de Dom 5": in a sentence about a home. */
const homelyPlace = new RegExp(
  `(?<!\\p{L})(?:op|aan|naar) ((?:de |het |'t )?\\p{Lu}[\\p{L}'-]{2,30} (?:(?:de|den|der|van|het|\\p{Lu}[\\p{L}'-]{1,30}) ){0,3})${numberWord}${houseNumber}`,
  'gu',
)

/** Finds the street that the text calls somebody's home, also without a number or without the ending of a street. */
export function findHomeStreet(text: string): readonly Span[] {
  const spans: Span[] = []
  const add = (start: number, found: string) =>
    spans.push({ kind: 'adres', start, end: start + found.length })
  for (const { 0: whole, 1: name = '', index } of listMatches(text, livedIn))
    if (!isStreetless(name) && (/\p{Lu}/u.test(name) || isPlainStreet(name)))
      add(index + whole.length - name.length, name)
  for (const { 0: whole, 1: name = '', index } of listMatches(text, livedAt)) {
    const found = whole.slice(whole.lastIndexOf(name))
    if (!places.has(foldWord(name.trim())) && !isGroup(name)) add(index + whole.length - found.length, found)
  }
  for (const { 0: whole, 1: name = '', index } of listMatches(text, behindWhom)) {
    const found = whole.slice(whole.lastIndexOf(name))
    if (!isPlaceOrOrganisation(foldWord(name.trim())) && !isGroup(name))
      add(index + whole.length - found.length, found)
  }
  for (const pattern of [addressIs, numberFirst])
    for (const { 0: whole, 1: name = '', index } of listMatches(text, pattern))
      if (!isStreetless(name) && /\p{Lu}/u.test(name)) add(index + whole.length - name.length, name)
  for (const match of listMatches(text, calledAt)) {
    const name = match[1] ?? match[2] ?? ''
    const found = match[0].slice(match[0].lastIndexOf(name))
    const word = foldWord(name.trim())
    if (isPlaceOrOrganisation(word) || ordinaryWords.has(word) || isGroup(name)) continue
    add(match.index + match[0].length - found.length, found)
  }
  for (const { 0: whole, 1: name = '', index } of listMatches(text, homelyPlace)) {
    const found = whole.slice(whole.indexOf(name))
    const [first = ''] = name.replace(/^(?:de|het|'t) /, '').split(' ')
    if (isPlaceOrOrganisation(foldWord(first)) || ordinaryWords.has(foldWord(first))) continue
    const line = lineAround(text, index, index + whole.length)
    if (home.test(line) && !isMeetingPlace(line)) add(index + whole.length - found.length, found)
  }
  return spans
}

/** What also has a number, and is no street. */
function isGroup(name: string): boolean {
  return /^(?:groep|klas|fase|team|kamer|unit|blok|bijlage|zaal|lokaal|artikel|halte|station|perron|lijn|ingang|uitgang|balie|loket|poort|sessie|week|ronde|stap|wijkteam|jongerenwerk|deelnemer|jongere)$/i.test(
    name.trim(),
  )
}

/** In lower case only a word that hardly is anything but the name of a street. */
function isPlainStreet(name: string): boolean {
  return (
    /(?:straat|laan|plein|gracht|singel|dreef|kade)$/.test(name) &&
    !/^(?:zij|winkel|dwars|woon|achter|buurt|school|dorps)(?:straat|plein)$/.test(name) &&
    !ordinaryWords.has(name)
  )
}
