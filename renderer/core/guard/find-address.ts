import type { Span } from './finding'
import { isStreetless, meetingPlace, home, livesThere } from './address-context'
import { foldWord } from './names/fold-word'
import { ordinaryWords } from './names/ordinary-words'
import { places } from './names/places'

const notACount =
  '(?![\\d:]|[.,]\\d| ?(?:uur|%|euro|jaar|jarige?n?|keer|x|km|min|minuten|personen|jongeren|mensen|leerlingen|tot|t/m)(?![\\p{L}]))'
const addition =
  '(?: ?[a-hA-H](?!\\p{L}))?(?: ?[-/] ?(?:\\d{1,4}|hs|bis|huis|[a-zA-Z]|[IVX]{1,4})(?![\\p{L}\\d]))?(?: (?:hs|bis|rood|zwart|huis|[IVX]{1,4})(?!\\p{L}))?'
const houseNumber = `\\d{1,4}${addition}${notACount}`
const numberWord = '(?:(?:op |met )?(?:[hH]uis)?(?:nummer|nr\\.?|no\\.?|#)[ :]{0,2})?'
const postcode = '[1-9]\\d{3} ?(?![sS][adsADS])[a-zA-Z]{2}'
const names = "(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}|van|de|den|der|het|ter|ten|op|'t|le|la|du) ){0,4}"
/** "3511 AB 12", "1234ab nr 5-hs", "3511 AB, Utrecht, 12". */
const codeThenNumber = new RegExp(
  `(?<![\\p{L}\\d])${postcode}(?![\\p{L}\\d])(?:[ \\t\\n,/-]{0,3}|,? \\p{L}[\\p{L}' -]{2,30},? )${numberWord}${houseNumber}`,
  'gu',
)
/** "Kerkstraat 12, 3511 AB". */
const numberThenCode = new RegExp(
  `(?<![\\p{L}\\d])(?:${names}\\p{L}[\\p{L}.'-]{2,40} )?${numberWord}\\d{1,4}${addition}[ \\t\\n,;/-]{1,4}(?:\\p{L}+,? )?(?:postcode:? ?)?${postcode}(?![\\p{L}\\d])`,
  'gu',
)
const sureStreet =
  '(?:straat|str\\.|straatje|laan|laantje|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|allee|boulevard)'
const otherStreet =
  '(?:wal|markt|kamp|akker|veld|hage|burg|erf|oord|brink|park|haven|meent|gaarde|gaard|donk|waard|stede|baan|land|rode|zoom|rak|werf|bosch?|drift|ring|poort|weide|horst|berg|heuvel|wetering|vaart|tuin|pas|zijde|kant)'
const looseStreet =
  '(?:[sS]traat|[lL]aan|[wW]eg|[pP]lein|[gG]racht|[kK]ade|[dD]ijk|[sS]ingel|[hH]of|[pP]ad|[dD]reef|[mM]arkt|[hH]aven|[rR]ing)'
const inFront = `(?:(?:Straat|Laan|Weg|Plein|Hof|Pad|Markt|Dreef|Kade|Singel|Gracht) (?:(?:van |der |de |den )*\\p{Lu}[\\p{L}'-]+|1[89]\\d\\d)|(?:Nieuwe|Oude|Korte|Lange|Kleine|Grote|Eerste|Tweede|1e|2e|Hoge|Lage|Oost|West|Noord|Zuid)[ -]${looseStreet}(?!\\p{L}))`
const street = (ending: string) =>
  new RegExp(`(?<![\\p{L}\\d])${names}(${ending})(?:,? )${numberWord}${houseNumber}`, 'gu')
/** Words after which the street of somebody's home is named. */
const livesAt =
  '(?<!\\p{L})(?:woont|woonde|woonden|wonen|wonend|woonachtig|verblijft|logeert|slaapt|ingeschreven|verhuisd|verhuist|verhuisde|(?:woon|thuis|huis)?adres|woning|huis|flat|appartement|thuis)(?!\\p{L})'
const streetAlone = `(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}|[Vv]an|de|den|der) ){0,3}\\p{L}[\\p{L}'-]{2,40}${sureStreet}(?!\\p{L})|${inFront}`
/** "woont aan de Pleinweg": a street without a number, and the row that it begins. */
const livedIn = new RegExp(
  `${livesAt}[^.!?;\\n\\d]{0,50}?[ :](?:aan|in|op|naar|:) (?:de |het |'t )?((?:${streetAlone})(?:(?:, | en | of )(?:aan )?(?:de )?(?:${streetAlone})){0,4})`,
  'gu',
)
/** "woont op Vredenburg 12": whatever stands before a house number. */
const livedAt = new RegExp(
  `${livesAt}(?: \\p{Ll}+){0,3}?(?::| aan| in| op| naar)? ((?:de |het |'t )?(?:\\p{Lu}[\\p{L}'-]{1,30} ){1,4})${numberWord}${houseNumber}`,
  'gu',
)
/** The address of an office, whatever else the line tells. */
const institution =
  /(?<!\p{L})(?:bezoekadres|postbus|antwoordnummer|gemeentehuis|stadhuis|stadskantoor|raadhuis|politiebureau|hoofdkantoor|kantoor|locatie|vergader\p{L}*|rechtbank|bibliotheek|wijkcentrum|buurthuis|jongerencentrum)(?!\p{L})/iu
const postcodeAlone = /(?<![\p{L}\d])[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu
const sure = street(`\\p{L}[\\p{L}'-]{2,40}${sureStreet}`)
const other = street(`\\p{L}[\\p{L}'-]{2,40}${otherStreet}`)
const front = new RegExp(`(?<![\\p{L}\\d])(${inFront}) ${numberWord}${houseNumber}`, 'gu')

/** Words of two letters that turn a year or a number into what looks like a postcode. */
const words =
  'om|in|op|en|of|is|te|de|we|ze|er|al|na|nu|ik|je|tm|zo|ja|me|km|kg|cm|ma|di|wo|do|vr|za|eu|gb|mb|nr|st|ca|mm|ad|as|xl|ai|vo|po|hu|it|pm|am|ms|tv|pc|id|vn|vs|jr|bv|nv'
const yearWithWord = new RegExp(`^(?:19|20)\\d{2} ?(?:${words})$`, 'i')
const numberWithWord = new RegExp(`^\\d{4} (?:${words})$`)

/** Finds home addresses: a postcode with a house number, or a street with a number that is not where a group meets. */
export function findAddress(text: string): readonly Span[] {
  const spans: Span[] = []
  const add = (start: number, found: string) =>
    spans.push({ kind: 'adres', start, end: start + found.length })
  for (const pattern of [codeThenNumber, numberThenCode])
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const line = `${lineAround(text, index, index + found.length)} ${found}`
      if (holdsPostcode(found) && (livesThere.test(line) || !institution.test(line))) add(index, found)
    }
  for (const pattern of [sure, front, other])
    for (const match of text.matchAll(pattern)) {
      const [found, name = ''] = match
      const line = lineAround(text, match.index, match.index + found.length)
      const homely = home.test(line)
      if (isStreetless(name) || (meetingPlace.test(line) && !livesThere.test(line))) continue
      if (homely || (pattern !== other && /^\p{Lu}/u.test(name))) add(match.index, found)
    }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(livedIn))
    if (!isStreetless(name) && (/\p{Lu}/u.test(name) || isPlainStreet(name)))
      add(index + whole.length - name.length, name)
  for (const { 0: whole, 1: name = '', index } of text.matchAll(livedAt)) {
    const found = whole.slice(whole.lastIndexOf(name))
    if (!places.has(foldWord(name.trim()))) add(index + whole.length - found.length, found)
  }
  for (const { 0: found, index } of text.matchAll(postcodeAlone)) {
    const line = lineAround(text, index, index + found.length)
    const beside = spans.some(({ start, end }) => index >= start && index - end < 40)
    if (
      holdsPostcode(found) &&
      (beside || (home.test(line) && !meetingPlace.test(line) && !institution.test(line)))
    )
      add(index, found)
  }
  return spans
}

/** In lower case only a word that hardly is anything but the name of a street. */
function isPlainStreet(name: string): boolean {
  return (
    /(?:straat|laan|plein|gracht|singel|dreef|kade)$/.test(name) &&
    !/^(?:zij|winkel|dwars|woon|achter|buurt|school|dorps)(?:straat|plein)$/.test(name) &&
    !ordinaryWords.has(name)
  )
}

function holdsPostcode(found: string): boolean {
  const code = /[1-9]\d{3} ?[a-z]{2}(?!\p{L})/iu.exec(found)?.[0] ?? ''
  return code !== '' && !yearWithWord.test(code) && !numberWithWord.test(code)
}

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 60)
  const stop = after.search(/[.!?;](?: |$)|\n/)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
}
