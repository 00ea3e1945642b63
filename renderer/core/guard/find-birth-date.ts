import type { Span } from './finding'

const monthNames =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const written = `\\d{1,2}(?:e|de|ste)? ?${monthNames}\\.?(?:,? ?'?(?:\\d{4}|\\d{2})(?![\\d:]|\\.\\d| ?(?:jaar|jr|uur)))?`
const numbers = `\\d{1,2} ?[-./ ] ?\\d{1,2} ?[-./ ] ?'?(?:\\d{4}|\\d{2})|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}`
const monthYear = `${monthNames}\\.? '?\\d{4}`
const joined = `\\d{2}${monthNames}\\d{4}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}`
const date = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,-])(?:${written}|${numbers}|${joined}|${monthYear})(?![\\p{L}\\d])`,
  'giu',
)

/** Words that make a date a date of birth, straight before it. */
const cueBefore =
  /(?:\b(?:geb(?:oren|oorte(?:datum|dag|dat)?|\.? ?datum|\.? ?dat|dat|dtm)?|g\.? ?b\.? ?d\.?|gbd|g\.d\.|dob|jarig|verjaart|verjaardag|bday|birthday|birth|born)\b\.?|(?:^|[\s(])[*°])(?:[^\n.!?\d]|\.(?= ?\d)){0,28}$/iu
/** "wordt op 3 april 16": the age follows the date. */
const becomes = /\b(?:wordt|werd|word)\b(?: [\p{L}]+){0,3} $/iu
const ageAfter =
  /^ ?(?:\d{1,2}|achttien|zestien|zeventien|vijftien|veertien|dertien|twaalf|negentien|twintig)(?: jaar| jr|\b(?! ?(?:uur|:)))/iu
const cueAfter =
  /^[ ,)]{0,2}(?:is (?:hij|zij|ze|de jongere|\p{Lu}\p{Ll}+) )?(?:geboren|jarig|\(?geb\.|is (?:zijn|haar) (?:verjaardag|geboortedatum)|(?:zijn|haar) verjaardag|(?:viert|vierde) (?:hij|zij|ze) )/iu
/** What was founded, decided or changed on a day long ago; a year alone proves nothing then. */
const event =
  /\b(?:wet|\p{L}*wet|avg|gdpr|ingang|inwerking\p{L}*|werking|geldt|gelden|sinds|per|vanaf|verdrag|besluit|convenant|opgericht|oprichting|gestart|start|versie|uitspraak|arrest|hoge raad|rapport|onderzoek|publicatie|stcrt|staatsblad|regeling|gepubliceerd|cijfers?|ecli|protocol|handreiking|jubileum|nieuws|artikel|gewijzigd|bijgewerkt|raadpleegd|peildatum|verhuisd|aangifte|incident|uitzending|film)\b/iu
/** A date that something lasted from or until. */
const isPeriod = /\b(?:na|voor|vóór|tot|vanaf|sinds|per|d\.?d\.?|van vóór)\s*$/iu
/** Nobody that a session is about is younger than about eight; nobody who is named in one is older than a century. */
const birthYears = { from: 1930, until: 2018 }

/** Finds dates of birth: a date that the text calls so, or a full date in a year in which people were born. */
export function findBirthDate(text: string): readonly Span[] {
  return Array.from(text.matchAll(date)).flatMap((match): readonly Span[] => {
    const [found] = match
    const start = match.index
    const end = start + found.length
    const before = text.slice(Math.max(0, start - 45), start)
    const after = text.slice(end, end + 40)
    if (!isDate(found)) return []
    const called =
      cueBefore.test(before) || (becomes.test(before) && ageAfter.test(after)) || cueAfter.test(after)
    if (called || (!isPeriod.test(before) && speaksForItself(found, sentenceAround(text, start, end))))
      return [{ kind: 'geboortedatum', start, end }]
    return []
  })
}

function isDate(found: string): boolean {
  const parts = (
    /^\d{8}$/.test(found) ? [found.slice(0, 2), found.slice(2, 4)] : (found.match(/\d+/g) ?? [])
  ).map(Number)
  if (/[a-z]{3}/i.test(found)) return parts.length === 1 || within(parts[0], 1, 31)
  const yearFirst = /^\d{4}[-./]/.test(found)
  const [day, month] = yearFirst ? [parts[2], parts[1]] : [parts[0], parts[1]]
  return within(day, 1, 31) && within(month, 1, 12)
}

function within(value: number | undefined, from: number, until: number): boolean {
  return value !== undefined && value >= from && value <= until
}

function speaksForItself(found: string, sentence: string): boolean {
  const year = Number(/(?:19|20)\d{2}/.exec(found)?.[0] ?? 0)
  if (year < birthYears.from || year > birthYears.until) return false
  const full = /\d{1,2}\D+\d{1,2}\D+\d{4}|\d{4}\D\d{1,2}\D\d{1,2}|\d{1,2}\D{2,}\d{4}/.test(found)
  return full && !event.test(sentence)
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 80)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?] [^.!?]*$/))
  const stop = after.search(/[.!?](?: |$)|\n/)
  return `${before.slice(from + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
}
