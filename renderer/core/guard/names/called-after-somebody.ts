import { classifyWord } from './classify-word'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

/** Nobody puts these before the name of a person, also not in a hurried note: "Kindcentrum Roald Dahl". */
const schools =
  'kindcentrum|vrijeschool|daltonschool|montessorischool|jenaplanschool|scholengemeenschap|lyceum|parochie|woonzorgcentrum|stichting'
/** A first name alone behind these may be who is there: "Basisschool Kevin gebeld". A row of capitals is their name: "OBS Theo Thijssen". */
const houses =
  'basisschool|kinderdagverblijf|scouting|buurthuis|wijkcentrum|buurtcentrum|jongerencentrum|dorpshuis|cultuurhuis|stadion|sportpark|theater|museum|hospice|camping'
/** Of these somebody may be the pupil, patient or guest: "school Kevin gebeld". Only a word that no list knows is their name. */
const loose =
  'school|college|gymnasium|opvang|kinderopvang|peuterspeelzaal|gezinshuis|woongroep|zorgboerderij|kliniek|ziekenhuis|verpleeghuis|zorgcentrum|kerk|moskee|sporthal|sportschool|zwembad|manege|speeltuin|bibliotheek|vereniging|voetbalclub|restaurant|zorgaanbieder|aanbieder|organisatie|instelling|bedrijf|winkel'
const schoolCode = /(?<![\p{L}.])(?:OBS|PCB|PCBS|RKBS|CBS|GBS|IKC|CSG|RSG) ["']?$/u
const club = /(?<![\p{L}.])(?:VV|SV|FC|RKVV|RKSV|[vs]\.v\.) ["']?$/u
const house = new RegExp(
  `(?<!\\p{L})(?:${houses
    .split('|')
    .map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1))
    .join('|')}) ["']?$`,
  'u',
)
const school = new RegExp(`(?<!\\p{L})(?:${schools}) ["']?$`, 'iu')
const any = new RegExp(`(?<!\\p{L})(?:${schools}|${houses}|${loose}) ["']?$`, 'iu')
/** Where people work, buy or have an account is a company: "stage bij Van Wijnen". */
const employer =
  /(?<!\p{L})(?:stage|bijbaan(?:tje)?|vakantiebaan|baantje|werkt|werkte|gewerkt|solliciteert|sollicitatie|kocht|gekocht|besteld|abonnement|verzekerd|verzekering|lening) bij (?:de |het )?(?:\p{Lu}[\p{L}&.-]+ (?:en|&|of) )?$/u
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
    if (first !== 'sure' && from === at && employer.test(text.slice(Math.max(0, start - 48), start)))
      return true
    if (club.test(before) || school.test(before)) return true
    const isWhole = isRow || from < at || first !== 'sure'
    if (isWhole && (schoolCode.test(before) || house.test(before))) return true
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
