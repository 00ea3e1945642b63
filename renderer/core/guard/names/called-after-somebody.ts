import { classifyWord } from './classify-word'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

/** Nobody puts these before the name of a person, also not in a hurried note: "OBS Theo Thijssen", "Kindcentrum Roald Dahl". */
const schools =
  'kindcentrum|kinderdagverblijf|basisschool|vrijeschool|daltonschool|montessorischool|jenaplanschool|scholengemeenschap|lyceum|scouting|parochie|woonzorgcentrum'
const houses =
  'buurthuis|wijkcentrum|buurtcentrum|jongerencentrum|dorpshuis|cultuurhuis|stadion|sportpark|theater|museum|hospice|camping'
/** Of these somebody may be the pupil, patient or guest: "school Kevin gebeld". Only a word that no list knows is their name. */
const loose =
  'school|college|gymnasium|opvang|kinderopvang|peuterspeelzaal|gezinshuis|woongroep|zorgboerderij|kliniek|ziekenhuis|verpleeghuis|zorgcentrum|kerk|moskee|sporthal|sportschool|zwembad|manege|speeltuin|bibliotheek|vereniging|voetbalclub|stichting|restaurant'
const abbreviation =
  /(?<![\p{L}.])(?:OBS|PCB|PCBS|RKBS|CBS|GBS|SBO|VSO|IKC|BSO|KDV|CSG|RSG|VV|SV|FC|RKVV|RKSV|[vs]\.v\.) ["']?$/u
const capitalised = new RegExp(
  `(?<!\\p{L})(?:${[schools, houses]
    .join('|')
    .split('|')
    .map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1))
    .join('|')}) ["']?$`,
  'u',
)
const school = new RegExp(`(?<!\\p{L})(?:${schools}) ["']?$`, 'iu')
const any = new RegExp(`(?<!\\p{L})(?:${schools}|${houses}|${loose}) ["']?$`, 'iu')
/** "Huis van Hilde": a name with a capital of its own inside a sentence, or on a line of its own. */
const houseOf = /(?<inside>[\p{L},] )?(?:Huis|Hof|Atelier|Tuin|Keuken|Werkplaats|Herberg|Plek|Stal) van $/u

/** Whether an institution is called after the person with this name: "basisschool Titus Brandsma", "v.v. Jonathan", "het Huis van Hilde". */
export function isCalledAfterSomebody(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.capital || token.shouted) return false
  const { first, last, nameLike } = classifyWord(token.folded)
  if (isHouseOf(text, token, first === 'sure')) return true
  const isRow = isCapitalRow(tokens, at)
  for (let from = at; from >= 0 && at - from < 4; from -= 1) {
    const start = tokens[from]?.start ?? 0
    const before = text.slice(Math.max(0, start - 24), start)
    if (abbreviation.test(before) || capitalised.test(before)) return true
    if ((isRow || from < at) && school.test(before)) return true
    if (nameLike && first === 'no' && last === 'no' && any.test(before)) return true
    const previous = tokens[from - 1]
    if (!isBeside(tokens[from]) || !(previous?.capital === true || isParticle(previous))) return false
  }
  return false
}

function isCapitalRow(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (next - at < 4 && isParticle(tokens[next]) && isBeside(tokens[next])) next += 1
  return tokens[next]?.capital === true && isBeside(tokens[next])
}

function isHouseOf(text: string, { start, end }: Token, isSurelyName: boolean): boolean {
  const met = houseOf.exec(text.slice(Math.max(0, start - 24), start))
  if (!met) return false
  if (met.groups?.['inside'] !== undefined) return true
  const fillsLine = start - met[0].length <= 0 && /^(?:$|\n| ?[.,(])/.test(text.slice(end, end + 2))
  return fillsLine && !isSurelyName
}
