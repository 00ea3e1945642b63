import type { Span } from './finding'
import { home, institution, isMeetingPlace, isStreetless, lineAround, livesThere } from './address-context'
import {
  addition,
  holdsPostcode,
  houseNumber,
  inFront,
  names,
  numberWord,
  postcode,
  spelledNumber,
  sureStreet,
} from './address-shapes'
import { findHomeStreet } from './find-home-street'
import { listMatches } from './list-matches'
import { foldWord } from './names/fold-word'
import { places } from './words/places'

/** "3511 AB 12", "1234ab nr 5-hs", "3511 AB, Utrecht, 12". */
const codeThenNumber = new RegExp(
  `(?<![\\p{L}\\d])${postcode}(?![\\p{L}\\d])(?:(?:[ \\t\\n,/-]{0,3}|,? \\p{L}[\\p{L}' -]{2,30},? )${numberWord}${houseNumber}|[ ,]{1,2}${spelledNumber})`,
  'gu',
)
/** "Kerkstraat 12, 3511 AB"; in a longer row of digits ("812 3344 9018 pw") no house number stands. */
const numberThenCode = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[ .-])(?:${names}\\p{L}[\\p{L}.'-]{2,40} )?${numberWord}\\d{1,4}${addition}[ \\t\\n,;/-]{1,4}(?:\\p{L}+,? )?(?:postcode:? ?)?${postcode}(?![\\p{L}\\d])`,
  'gu',
)
const otherStreet =
  '(?:wal|markt|kamp|akker|veld|hage|burg|erf|oord|brink|park|haven|meent|gaarde|gaard|donk|waard|stede|baan|land|rode|zoom|rak|werf|bosch?|drift|ring|poort|weide|horst|berg|heuvel|wetering|vaart|tuin|pas|zijde|kant|kraag|hoek|stee|hiem|wei|reed|finne|kwartier|plantage|dal|duin|beek|blik|rijt|slag|lust|rust|wijk|riet|lisse|bos|hout|bloem|mos|steen)'
const street = (ending: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\d{1,2}e )?${names}(${ending})(?:,? ?)(?:${numberWord}${houseNumber}|(?<= )${spelledNumber})`,
    'gu',
  )
const postcodeAlone = /(?<![\p{L}\d])[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu
const sure = street(`\\p{L}[\\p{L}'-]{2,40}${sureStreet}`)
const other = street(`\\p{L}[\\p{L}'-]{2,40}${otherStreet}`)
const front = new RegExp(`(?<![\\p{L}\\d])(${inFront}) ${numberWord}${houseNumber}`, 'gu')

/** "laan van nieuw guinea 77", "Laan der Hesperiden 4": streets of this kind are written with small letters as well. */
const avenue = new RegExp(
  `(?<![\\p{L}\\d])([lL]aan (?:van|der|des) (?:(?:de|den|het|'t) )?(?:(?!(?:en|of|is|dan|met|naar|op|om|tot|voor|in|bij) )\\p{L}[\\p{L}'-]+ ){1,3})${numberWord}${houseNumber}`,
  'gu',
)

/** "Boterdiep wz 38": along a canal the side of the water stands before the number. */
const waterside = new RegExp(
  `(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}'-]{2,30} ){1,3}(?:[nozw]\\.?z\\.?|(?:[nN]oord|[oO]ost|[zZ]uid|[wW]est)zijde)) ${numberWord}${houseNumber}`,
  'gu',
)

/** "Plein 1940-1945 nr 5", "Plein '44 12": a square that is called after years. */
const yearSquare =
  /(?<!\p{L})Plein (?:19\d{2}|'?\d{2})(?:-(?:19)?\d{2})?,? (?:nr\.? ?|nummer )?\d{1,3}[a-z]?(?![\p{L}\d:.%-])/gu

/** Finds home addresses: a postcode with a house number, or a street with a number that is not where a group meets. */
export function findAddress(text: string): readonly Span[] {
  const spans: Span[] = []
  const add = (start: number, found: string) =>
    spans.push({ kind: 'adres', start, end: start + found.length })
  for (const pattern of [codeThenNumber, numberThenCode])
    for (const { 0: found, index } of listMatches(text, pattern)) {
      const line = `${lineAround(text, index, index + found.length)} ${found}`
      if (holdsPostcode(found) && (livesThere.test(line) || !institution.test(line))) add(index, found)
    }
  for (const pattern of [sure, front, other, avenue, waterside])
    for (const match of listMatches(text, pattern)) {
      const [found, name = ''] = match
      const line = lineAround(text, match.index, match.index + found.length)
      const homely = home.test(line)
      if (isStreetless(name) || (isMeetingPlace(line) && !livesThere.test(line))) continue
      const written = pattern === avenue ? /\p{Lu}/u : /^\p{Lu}/u
      if (homely || (pattern !== other && written.test(name))) add(match.index, found)
    }
  for (const { 0: found, index } of listMatches(text, yearSquare))
    if (!isMeetingPlace(lineAround(text, index, index + found.length))) add(index, found)
  spans.push(...findHomeStreet(text))
  const reached = followEnds(spans)
  let added = -Infinity
  for (const { 0: found, index } of listMatches(text, postcodeAlone)) {
    const end = index + found.length
    if (!holdsPostcode(found)) continue
    const line = lineAround(text, index, end)
    if (institution.test(line)) continue
    const town = /^,? (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''
    const placed = places.has(foldWord(town)) || index - Math.max(added, reached(index)) < 40
    if (!placed && !(home.test(line) && !isMeetingPlace(line))) continue
    add(index, found)
    added = end
  }
  return spans
}

/** Tells for rising positions how far the spans reach that begin there or before. */
function followEnds(spans: readonly Span[]): (position: number) => number {
  const rising = spans.toSorted((one, other) => one.start - other.start)
  let next = 0
  let reached = -Infinity
  return (position) => {
    for (; (rising[next]?.start ?? Infinity) <= position; next += 1)
      reached = Math.max(reached, rising[next]?.end ?? 0)
    return reached
  }
}
