/** A number that counts something is no house number. */
const notACount =
  '(?!\\d|[:.,]\\d| ?(?:uur|%|euro|jaar|jarige?n?|keer|x|km|min|minuten|personen|jongeren|mensen|leerlingen|tot|t/m)(?![\\p{L}]))'
/** "a", "-bis", "bis A", "II", ", 3 hoog", and as Amsterdam tells the floors of a house apart: "hs", "bg", "bov", "sous". */
export const addition =
  '(?: ?[a-hA-H](?!\\p{L}))?(?: ?[-/] ?(?:\\d{1,4}|hs|HS|bis|huis|bg|bov|ben|sous|[a-zA-Z]|[IVX]{1,4})(?![\\p{L}\\d]))?(?: ?(?:hs|HS|bis|bs|bsa|wk|rood|zwart|rd|zw|huis|bg|bov|sous|[IVX]{1,4})(?!\\p{L})(?:[ -][A-H](?![\\p{L}\\d]))?)?(?:,? (?:\\d{1,2} ?hoog|(?:kamer|app\\.?|appartement|bus|unit) ?\\d{1,3}))?'
/** A house number with what belongs to it. The pieces here are for patterns without the flag i. */
export const houseNumber = `\\d{1,4}${addition}${notACount}`
export const numberWord = '(?:(?:op |met )?(?:[hH]uis)?(?:nummer|nr\\.?|no\\.?|#)[ :]{0,2})?'
/** The two letters may have come on the next line; there only as capitals. */
export const postcode = '[1-9]\\d{3}(?: ?(?![sS][adsADS])[a-zA-Z]{2}|\\n(?!S[ADS])[A-Z]{2})'
const small =
  '[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien'
const spelled = `(?:(?:(?:[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|${small}|honderd(?: ?(?:en ?)?(?:${small}))?)(?!\\p{L})`
/** A house number in words: behind "nummer", or where the sentence stops behind it. */
export const spelledNumber = `(?:(?:op )?(?:huis)?(?:nummer|nr\\.?) ${spelled}|${spelled}(?= ?(?:$|[.;:)\\n]|,(?! ?(?:of|en|soms|${small})(?!\\p{L}))| in | (?:geloof|denk|dacht|meen) ik| volgens mij)))`
export const numberInWords = spelled
export const names =
  "(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}|van|de|den|der|het|ter|ten|op|'t|le|la|du|prins|prinses|koning|koningin|burgemeester|burg\\.?|dokter|dr\\.?|pastoor|professor|prof\\.?|sint|st\\.?|generaal|admiraal|graaf|meester|deken|pater|zuster|jan|oude|nieuwe|lange|korte|grote|kleine) ){0,4}(?:'s-)?"
export const sureStreet =
  '(?:STRAAT|LAAN|WEG|PLEIN|GRACHT|KADE|DIJK|SINGEL|HOF|PAD|DREEF|STR\\.?|str(?= ?\\d)|straat|str\\.|straatje|laan|laantje|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|allee|boulevard|strjitte|leane|loane|dyk|buorren)'
const looseStreet =
  '(?:[sS]traat|[lL]aan|[wW]eg|[pP]lein|[gG]racht|[kK]ade|[dD]ijk|[sS]ingel|[hH]of|[pP]ad|[dD]reef|[mM]arkt|[hH]aven|[rR]ing)'
export const inFront = `(?:(?:Straat|Laan|Weg|Plein|Hof|Pad|Markt|Dreef|Kade|Singel|Gracht) (?:(?:van |der |de |den )*\\p{Lu}[\\p{L}'-]+|1[89]\\d\\d)|(?:Nieuwe|Oude|Korte|Lange|Kleine|Grote|Eerste|Tweede|1e|2e|Hoge|Lage|Oost|West|Noord|Zuid)[ -]${looseStreet}(?!\\p{L}))`

/** Words of two letters that turn a year or a number into what looks like a postcode. */
const words =
  'om|in|op|en|of|is|te|de|we|ze|er|al|na|nu|ik|je|tm|zo|ja|me|km|kg|cm|ma|di|wo|do|vr|za|eu|gb|mb|nr|st|ca|mm|ad|as|xl|ai|vo|po|hu|it|pm|am|ms|tv|pc|id|vn|vs|jr|bv|nv'
const yearWithWord = new RegExp(`^(?:19|20)\\d{2} ?(?:${words})$`, 'i')
const numberWithWord = new RegExp(`^\\d{4} (?:${words})$`)

/** Whether it holds a postcode that is no year or number with a word behind it. */
export function holdsPostcode(found: string): boolean {
  const code = /[1-9]\d{3}[ \n]?[a-z]{2}(?!\p{L})/iu.exec(found)?.[0] ?? ''
  return code !== '' && !yearWithWord.test(code) && !numberWithWord.test(code)
}
