import type { Span } from './finding'

const houseNumber =
  '\\d{1,4}(?: ?[a-hA-H](?![\\p{L}]))?(?: ?[-/] ?(?:\\d{1,4}|hs|bis|huis|[a-z]|[IVX]{1,4})(?![\\p{L}\\d]))?(?: (?:hs|bis|rood|zwart|huis|[IVX]{1,4})(?![\\p{L}]))?(?![\\d:]|[.,]\\d| ?(?:uur|%|euro|jaar|jarige?n?|keer|x|km|min|minuten|personen|jongeren|mensen|leerlingen)(?![\\p{L}]))'
const postcode = '[1-9]\\d{3} ?(?:(?!s[ads])[a-z]{2})'
const beforeHouse = "(?:[ ,]{1,3}|, ?\\p{L}[\\p{L}' -]{2,30},? )(?:(?:huis)?(?:nummer|nr\\.?|no\\.?|#)? ?)?"
const postcodeThenNumber = new RegExp(
  `(?<![\\p{L}\\d])${postcode}(?![\\p{L}\\d])[ ,/-]{0,3}(?:(?:op |met )?(?:huis)?(?:nummer|nr\\.?|no\\.?|#)[ :]{0,2})?${houseNumber}`,
  'giu',
)
const numberThenPostcode = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}.' -]{2,40} )?${houseNumber}[ ,;/-]{1,4}(?:in |te |postcode:? ?)?${postcode}(?![\\p{L}\\d])`,
  'giu',
)
const townBetween = new RegExp(
  `(?<![\\p{L}\\d])${postcode}(?![\\p{L}\\d])${beforeHouse}${houseNumber}`,
  'giu',
)
const streetEnd =
  '(?:straat|str\\.|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|wal|markt|kamp|akker|veld|hage|burg|erf|oord|brink|boulevard|dwarsstraat|park|haven|meent|gaarde|donk|waard|stede|baan|land|rode|zoom|rak|werf|bosch?|drift|ring|poort|laantje|straatje|weide|horst|berg|rijk|heuvel|kerkhof|allee|wetering|vaart)'
const street = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\p{Lu}[\\p{L}.'-]*|van|de|den|der|het|ter|ten|op|aan|in|'t|le|la|du) ){0,4}(\\p{L}[\\p{L}'-]{2,}${streetEnd}|(?:Straat|Laan|Weg|Plein|Hof|Pad|Markt|Dreef|Kade) (?:\\p{Lu}[\\p{L}'-]+|[a-z]+(?: \\p{Lu}[\\p{L}'-]+)?)) (?:(?:huis)?(?:nummer|nr\\.?) ?)?(${houseNumber})`,
  'gu',
)
const lowerStreet = new RegExp(
  `(?<![\\p{L}\\d])(\\p{L}[\\p{L}'-]{2,}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|weg|hof|pad|dijk|straatje)) (?:(?:huis)?(?:nummer|nr\\.?) ?)?(${houseNumber})`,
  'giu',
)
/** A compound that ends like a street and is none. */
const noStreet =
  /^(?:onderweg|snelweg|omweg|uitweg|halverweg|vaarweg|rijbaan|werkveld|speelveld|schoolplein|marktplaats|voetpad|ipad|afspraak|loopbaan|buitenland|nederland|duitsland|engeland|ierland|polen|binnenland|gerechtshof|belang|platteland|wijkpark|vakgebied|rechtsgebied|hoofdstuk|bijlage|verband|middenveld|jeugdland|voorbeeld|praktijkveld|berg|ervaring|signalering|registratie|begroting|omgeving|vergadering|herinnering|monitoring|verandering|spoor|etage|stad|verkeer|flevoland|gooiland|waterland|rijk|koninkrijk|frankrijk|oostenrijk|belangrijk|bereik|huisland|thuisland|middenland|blijmoedig|trein|wereld|geld|\p{L}*(?:ering|eling|ening|aring|oring|uring)|\p{L}*(?:geweld|beeld|geld|gebied))$/iu
const home =
  /\b(?:wo(?:ont|nen|nend|onde|ning|onadres)|adres|thuis|huis|thuisadres|huisadres|ingeschreven|logeert|verblijft|slaapt|flat|appartement|deur|voordeur|kamer|pand|box|kelder|moeder|vader|ouders|oma|opa|tante|oom|gezin|familie|vriend|zus|broer|bezorgd|ophalen|opgehaald|langs|bij hem|bij haar|staat op|uithuis|pakketje|huisbezoek|buren|buurvrouw|buurman|portiek)\b/iu
/** Where a group meets: the address of an institution is nobody's home. */
const institution =
  /\b(?:gemeentehuis|stadhuis|stadskantoor|stadhuis|raadhuis|provinciehuis|politiebureau|bureau|kantoor|locatie|zaal|vergader\p{L}*|bijeenkomst|overleg|sessie|buurthuis|wijkcentrum|buurtcentrum|dorpshuis|jongerencentrum|bibliotheek|bieb|school|lyceum|college|mbo|roc|kerk|moskee|bezoekadres|postadres|station|theater|ontvangst|inloop|training|cursus|parkeren|parkeergarage|zaaltje|rechtbank|ggd|halt|sporthal|huis van de wijk|cultuurhuis|congrescentrum)\b/iu
const wordsOfTwo =
  /^(?:19|20)\d{2} ?(?:om|in|op|en|of|is|te|de|we|ze|er|al|na|nu|ik|je|tm|zo|ja|me|km|kg|cm|ma|di|wo|do|vr|za|eu|ai|vo|po|hu|it|pm|am|om|ms|tv|pc|id|vn|vs|rt|hij|nr|st|bv|nv|mb|gb|jr|en|as|ad|bij|to|th|nd|ca|ivm|mm)/i
const ordinaryTwo =
  /\d{4} (?:om|in|op|en|of|is|te|de|we|ze|er|al|na|nu|ik|je|tm|zo|ja|me|km|kg|cm|ma|di|wo|do|vr|za|eu|gb|mb|nr|st|ca|mm|ad|as|uu|xl)(?![\p{L}])/u

/** Finds home addresses: a postcode with a house number, or a street with a number that is not where a group meets. */
export function findAddress(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const pattern of [postcodeThenNumber, numberThenPostcode, townBetween])
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (!holdsPostcode(found)) continue
      spans.push({ kind: 'adres', start: index, end: index + found.length })
    }
  for (const [pattern, needsHome] of [
    [street, false],
    [lowerStreet, true],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const [found, name = ''] = match
      const around = lineAround(text, match.index, match.index + found.length)
      const homely = home.test(around)
      if (
        noStreet.test(name) ||
        (institution.test(around) && !/\b(?:woont|woonadres|thuisadres)\b/i.test(around))
      )
        continue
      if (needsHome ? !homely : !homely && !/^\p{Lu}/u.test(name)) continue
      spans.push({ kind: 'adres', start: match.index, end: match.index + found.length })
    }
  return spans
}

/** A year with a two-letter word behind it reads as a postcode; this says that it is none. */
function holdsPostcode(found: string): boolean {
  const code = /[1-9]\d{3} ?[a-z]{2}(?![a-z])/i.exec(found)?.[0] ?? ''
  if (code === '') return false
  return !wordsOfTwo.test(code) && !ordinaryTwo.test(code)
}

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 60)
  const stop = after.search(/[.!?;](?: |$)|\n/)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
}
