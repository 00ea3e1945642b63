import type { Span } from './finding'
import { listMatches } from './list-matches'
import { classifyWord } from './names/classify-word'
import { foldWord } from './names/fold-word'
import { readMisreadDigits } from './read-misread-digits'

const monthNames =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ust|ustus)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** As Turkish, Polish, German, French and Spanish passports and parents write them. */
const foreignMonths =
  '(?:ocak|şubat|subat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|eylul|ekim|kasım|kasim|aralık|aralik|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|wrzesnia|października|pazdziernika|listopada|grudnia|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|fevrier|mars|avril|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const monthNumber = '(?:0?[1-9]|1[0-2])'
const year = "'?(?:(?:19|20)\\d{2}|\\d{2}(?!\\d))"
/** Not the start of an age, a time or an amount. */
const noCount =
  '(?![\\d:]|\\.\\d|[ -]?(?:jaar|jarig|jr|uur|min|euro|weken|week|maanden|dagen|keer|personen|%))'
const roman = '(?:VI{0,3}|I{1,3}|I[VX]|XI{0,2}|V|X)'
const upToTwelve = 'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde'
const small = '[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen'
const spokenDay = `${upToTwelve}|(?:der|veer|vijf|zes|zeven|acht|negen)tien(?:de)?|(?:(?:${small})[eë]n)?twintig(?:ste)?|(?:[eé][eé]nen)?dertig(?:ste)?|tien|elf|twaalf|${small}`
const spokenMonth = `${upToTwelve}|tien|elf|twaalf|${small}`
const spokenYear =
  '(?:twee ?duizend|twintig|negentien ?honderd|negentien)(?: ?(?:en)?)? ?(?:\\p{L}*(?:tien|elf|twaalf|tig|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen))|twee ?duizend'
const shapes = [
  // 12-03-2009, 12 - 3 - '09, 12.03.2009
  `${day}( ?[-./•_] ?|[ \\t])${monthNumber}\\1${year}(?!\\1\\d)`,
  // 2009-03-12T00:00:00, 2009/3/12
  `(?:19|20)\\d{2}([-./_])${monthNumber}\\2${day}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?Z?)?`,
  // 3e april 2009, 12-mrt-09, 12/mrt/2009, 12mrt2009
  `${day}(?:e|de|ste|th|st|nd|rd)?[ -./]{0,2}(?:van |of )?(?:de maand )?${monthNames}\\.?(?:(?:, ?| ?[-./] ?| (?:in )?)?${year}${noCount})?`,
  // 5 Şubat 2009, 12 marca 2010, 3 Mai 2011, 4 août 2008
  `${day}\\.? ${foreignMonths} (?:19|20)\\d{2}`,
  // maart 12, 2009
  `${monthNames}\\.? ${day},? (?:19|20)\\d{2}`,
  // maart 2009
  `${monthNames}\\.?[ -]'?(?:19|20)\\d{2}`,
  // 12-III-2009
  `${day}[-./ ]${roman}[-./ ](?:19|20)\\d{2}`,
  // 12032009 and 20090312
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}`,
  `(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  // de eerste van de derde tweeduizendtien, vier drie tweeduizend elf
  `(?:de )?(?:${spokenDay})(?:,? van de | van |,? de |,? |-)(?:${spokenMonth})(?:,? | in | van )(?:${spokenYear})`,
  // twaalf maart tweeduizend negen, eerste maart 2009
  `(?:eerste|derde|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?twintig|dertig|eenendertig)(?:de|ste)? (?:van )?${monthNames}(?: (?:tweeduizend(?: ?en)?(?: ?\\p{L}+)?|(?:19|20)\\d{2}))?`,
]
/** Without a call for it these are dates of anything: 12-3, 12/03-2009. */
const looseShapes = [
  `${day}[-/.]${monthNumber}(?![-/.:,]?\\d| ?(?:uur|%|km|euro))`,
  `${day}[-./ ]{1,3}${monthNumber}[-./ ]{1,3}${year}`,
]
const readDate = (some: readonly string[]) =>
  new RegExp(`(?<!\\d)(?<!(?<!\\d{7})\\d[./-])(?:${some.join('|')})(?![\\p{L}\\d])`, 'giu')
const dates = readDate(shapes)
const looseDates = readDate(looseShapes)

/** Words that make a date a date of birth, straight before it. */
const cueBefore =
  /(?:(?<!\p{L})(?:geb(?:oren|oorte(?:datum|dag|dat|jaar)?|\.? ?datum|\.? ?dat|dat|dtm|d)?|g\.? ?b\.? ?d|gbd|g\.? ?d|(?<!\d ?)gb|d\.? ?o\.? ?b|jarig|verjaart|verjaardag|bday|birthday|birth(?: ?date)?|born|ter wereld gekomen)(?!\p{L})\.?(?! van (?:het|de|ons|onze) \p{L}*(?:huis|centrum|school|stichting|vereniging|club|team|organisatie|gemeente|project|gebouw|bibliotheek|winkel|buurt|wijk|stad|dorp|app|site|groep)(?!\p{L}))|(?:^|[\s(])[*°])(?:[^\n.!?\d]|\.(?= ?(?:\d|$))|(?<=\bd)\.(?=d\. ?$)|\n(?! ?\n)(?=[^\p{L}]*$)){0,28}$/iu
/** "wordt op 3 april 16": the age follows the date. */
const becomes = /(?<!\p{L})(?:wordt|werd|word|worden)(?: \p{L}+| \d{1,2}(?! ?[-/.]?\d)){0,4},? $/iu
const ageAfter =
  /^ ?(?:\d{1,2}|achttien|zestien|zeventien|vijftien|veertien|dertien|twaalf|negentien|twintig)(?: jaar| jr|(?=$|[.,;!?)\n]| (?:en|dus|maar|dan|geworden)(?!\p{L})))/iu
const ageBefore =
  /(?:wordt|werd|word|worden) (?:\p{L}+ )?(?:1\d|2[0-3]|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)(?: jaar)?,? (?:op |per |rond )?$/iu
const becameBefore =
  /(?<!\p{L})(?:1\d|2[0-3]|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) (?:jaar )?geworden (?:op |per |rond )?$/iu
const ageInside = / '?1\d$|'?2[0-3]$/
const turned =
  '(?:\\d{1,2}|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)(?: jaar| jr)?'
const becameAfter = new RegExp(
  `^(?:,? (?:is|werd) (?:hij|zij|ze))?(?: ${turned})? (?:geworden| ?\\(?(?:wordt|werd) (?:hij |zij |ze )?(?:dan )?${turned})(?!\\p{L})`,
  'iu',
)
const cueAfter =
  /^[ ,)=:-]{0,3}(?:is (?:hij|zij|ze|de jongere|\p{Lu}\p{Ll}+) )?(?:geboren|doğumlu|dogumlu|doğdu|urodzon[ya]|jarig|\(?geb\.|is (?:zijn|haar) (?:verjaardag|geboortedatum)|(?:zijn|haar) (?:\d{1,2}(?:e|de|ste) )?verjaardag|(?:viert|vierde) (?:hij|zij|ze) )/iu
/** What was founded, decided or changed on a day long ago; a year alone proves nothing then. */
const event =
  /\b(?:wet|\p{L}*wet|avg|gdpr|ingang|inwerking\p{L}*|werking|geldt|gelden|sinds|per|vanaf|verdrag|besluit|convenant|opgericht|oprichting|gestart|start|versie|uitspraak|arrest|hoge raad|rapport|onderzoek|publicatie|stcrt|staatsblad|regeling|gepubliceerd|cijfers?|ecli|protocol|handreiking|jubileum|nieuws|artikel|gewijzigd|bijgewerkt|raadpleegd|peildatum|verhuisd|aangifte|incident|uitzending|film|notulen|verslag|vergadering|overleg|foto|archief|geopend|opening|gebouw|\p{L}*brief|nota|memo|beleid|ingevoerd|invoering|contract|huur\p{L}*|(?:factuur|verval|bestel|lever|afgifte|ingangs|start|eind|uitgifte|inschrijf|aanmeld|druk|aankoop|bouw|wijzigings)\p{L}*|licentie|uitgave|editie|druk|opname|campagne|project|subsidie|begroting|bijeenkomst|training|cursus|certificaat|richtlijn|motie|factsheet|stand|tabel|bron|genomen|getekend|ondertekend|bestaat|decentralisatie|jeugdwet|aanbesteding|datum van)\b/iu
/** Beside an identity card that was seen, a year of birth is one whatever else the note tells of it. */
const idShown =
  /(?<!\p{L})(?:legitimatie|id(?:entiteits)?-?(?:kaart|bewijs)?|paspoort) (?:is )?(?:gezien|getoond|gecheckt|gecontroleerd)(?!\p{L})/iu
/** A date that something lasted from or until. */
const isPeriod = /\b(?:na|voor|vóór|tot|vanaf|sinds|per|d\.?d\.?|van vóór)\s*$/iu
/** Nobody that a session is about is younger than about eight; nobody who is named in one is older than a century. */
const birthYears = { from: 1930, until: 2018 }

/** Finds dates of birth: a date that the text calls so, or a full date in a year in which people were born. */
export function findBirthDate(typed: string, text = readMisreadDigits(typed)): readonly Span[] {
  const spans: Span[] = []
  for (const { 0: found, index } of listMatches(text, dates)) {
    const place = { text, start: index, end: index + found.length }
    if (!touchesWord(place) && isBirthDate(found, place))
      spans.push({ kind: 'geboortedatum', start: place.start, end: place.end })
  }
  for (const { 0: found, index } of listMatches(text, looseDates)) {
    const place = { text, start: index, end: index + found.length }
    if (!touchesWord(place) && isCalled(found, place))
      spans.push({ kind: 'geboortedatum', start: place.start, end: place.end })
  }
  return spans
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

function isBirthDate(found: string, place: Place): boolean {
  const { text, start, end } = place
  if (isCalled(found, place)) return true
  const before = text.slice(Math.max(0, start - 45), start)
  const beside =
    besidePerson.test(before) ||
    isOf.test(before) ||
    isBehindFirstName(before) ||
    besideNumber.test(before) ||
    numberBehind.test(text.slice(end, end + 11))
  if (isOf.test(before) && /(?:19|20)\d{2}|duizend/i.test(found)) return true
  if (short.test(found) && beside && !event.test(sentenceAround(text, start, end))) return true
  if (compact.test(found) && inCells(text, start, end) && isBirthYear(found)) return true
  return !isPeriod.test(before) && speaksForItself(found, sentenceAround(text, start, end))
}

const compact = /^\d{8}$/
const personBefore = /\p{Lu}\p{L}+"?[\t;|,] ?"?$/u
const phoneBehind = /^"?[\t;|,] ?"?(?:\+31|0?6|0[1-9]\d)/

/** "Kavita;Soekhoe;03112010;06…": in a row of cells behind a name and before a number. */
function inCells(text: string, start: number, end: number): boolean {
  return (
    personBefore.test(text.slice(Math.max(0, start - 40), start)) &&
    phoneBehind.test(text.slice(end, end + 8))
  )
}

function isBirthYear(found: string): boolean {
  const year = Number(/(?:19|20)\d{2}/.exec(found)?.[0] ?? 0)
  return year >= birthYears.from && year <= birthYears.until
}

/** A year in which the young people of today were born, in two digits, in brackets or in a cell behind a name: "Sem (12-03-09)". */
const short = /^\d{1,2}\D{1,3}\d{1,2}\D{1,3}'?(?:0[3-9]|1[0-6])$/
const besidePerson =
  /(?:\p{Lu}[\p{L}'.-]+|(?<!\p{L})(?:jongen|meisje|zoon|dochter|broer(?:tje)?|zus(?:je)?|moeder|vader|kind|leerling|cli[eë]nt|jongere|slachtoffer|verdachte|getuige|aangever|aangeefster|betrokkene|dader)) ?[(\t;|,/] ?(?:1\d ?[\t;|,/] ?)?(?:(?:[mvxjMVXJ]|man|vrouw|jongen|meisje)\)? ?[\t;|,/]? ?)?'?$/u
/** "hij is van 9-12-08", "wordt 18 (is van 9-12-08)": who is of a day was born on it. */
const isOf =
  /(?:(?<!\p{L})(?:hij|zij|ze|jongen|meisje|zoon|zoontje|dochter|dochtertje|broertje|zusje) is|[(,] ?is) van $/iu
/** "Imran 14/2/10", "Imran is van 14/2/10". */
function isBehindFirstName(before: string): boolean {
  const word = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)(?: is van)? $/u.exec(before)?.[1]
  return word !== undefined && classifyWord(foldWord(word)).first === 'sure'
}

/** In one row with a number of nine digits. */
const besideNumber = /(?:^|[\t;|/\n(])[mvxMVX] ?[;|/\t] ?$|(?<!\d)\d{9} ?[\t;|,/] ?$/
const numberBehind = /^ ?[\t;|,/] ?\d{9}(?!\d)/

function isCalled(found: string, { text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 45), start)
  const after = text.slice(end, end + 40)
  return (
    (cueBefore.test(before) && !isBullet(before, found)) ||
    (becomes.test(before) &&
      (ageAfter.test(after) ||
        (ageInside.test(found) && /^(?:$|[.,;!?)\n]| (?:en|dus|maar|dan|geworden)(?!\p{L}))/u.test(after)) ||
        ageBefore.test(before))) ||
    becameBefore.test(before) ||
    becameAfter.test(after) ||
    cueAfter.test(after)
  )
}

/** "* 23-12-2025 kerstdiner": before a day on which nobody in a file was born, the asterisk only opens a point. */
function isBullet(before: string, found: string): boolean {
  return /(?:^|\n)[ \t]*[*°] ?$/.test(before) && /(?:19|20)\d{2}/.test(found) && !isBirthYear(found)
}

/** Whether a word that is no call for a date ends where it begins: "v12-03-2009". */
function touchesWord({ text, start }: Place): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return /\p{L}$/u.test(before) && !cueBefore.test(before)
}

function speaksForItself(found: string, sentence: string): boolean {
  if (!isBirthYear(found)) return false
  const full = /\d{1,2}\D+\d{1,2}\D+\d{4}|\d{4}\D\d{1,2}\D\d{1,2}|\d{1,2}\D{1,}\d{4}/.test(found)
  return full && (idShown.test(sentence) || !event.test(sentence))
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 80)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?] [^.!?]*$/))
  const stop = after.search(/[.!?](?: |$)|\n/)
  return `${before.slice(from + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
}
