import { listMatches } from './list-matches'
import type { CountryCode } from 'libphonenumber-js/min'
import { readDigitGroups, saysOtherNumber, startsWithDate, type DigitGroup } from './digit-groups'
import type { Span } from './finding'
import { classifyWord } from './names/classify-word'
import { foldWord } from './names/fold-word'
import { findSpokenPhone } from './find-spoken-phone'
import { couldBeGivenOut, isGivenOut } from './judge-number'
import { readMisreadDigits } from './read-misread-digits'

/** What may stand between two groups of one number. */
const joint = /^(?:[ \t.\-/()•_]{1,4}|[ -]?\n-?)$/
const mostDigits = 15
const mostGroups = 11
/** Numbers of services and organisations: 0800, 0900, 0906, 0909, 088 and the 14-numbers of municipalities. */
const publicNumber = /^0(?:800|900|906|909|88|14)/
const calledNumber =
  /(?<!\p{L})(?:tel|telefoon\p{L}*|mobiel\p{L}*|mob|nummer|nr|bel|belt|bellen|belde|gebeld|app|appt|appen|whatsapp|gsm|06|bereikbaar|bereiken)(?!\p{L})[^\d\n]{0,20}$/iu
/** "inbellen +31 20 …,,1234#": the door of an online meeting. */
const ofMeeting = /(?<!\p{L})(?:inbel(?:len|nummer)|dial[ -]?in|conferentie-id|vergaderings?-id)[ :=]{1,3}$/iu
/** Who is called at this number: an organisation of which the noun stands before it, with at most a word or two of its name. */
const ofOrganisation =
  /(?<!\p{L})(?:crisis(?:dienst|lijn)|spoedpost|huisartsenpost|hap|receptie|balie|secretariaat|meldkamer|meldpunt|loket|helpdesk|klantenservice|apotheek|ziekenhuis|kliniek|gemeente|politiebureau|wijkteam|buurtteam|ggz|ggd|(?:centraal|algemeen) (?:nr\.?|nummer)|(?:nr\.?|nummer|tel\.?|telefoonnummer) (?:van )?(?:de |het )?(?:school|praktijk|opvang|kantoor))(?:[ -](?!(?:zijn|haar|mijn|van|moeder|vader|mevrouw|mw|dhr)(?!\p{L}))\p{L}[\p{L}'.-]*){0,2} ?[:(]? ?(?:tel\.?:? |t: ?|bellen |bel |via )?$/iu
/** "helpwanted.nl of 020-…": beside a site stands the number of an organisation. */
const behindSite =
  /(?<![\p{L}\d.@-])(?:https?:\/\/|www\.)?[\p{L}\d-]+\.(?:nl|org|com|eu|be)(?:\/\S*)?,? ?(?:of|en|\/|-|\||,|;)? ?(?:(?:via|bel|tel|telefoon|telefonisch(?: via)?|naar)[.:]? )?\(?$/iu
/** Where a number without a country code may come from, once the text says that it is a telephone number. */
const neighbours: readonly CountryCode[] = ['BE', 'DE']

/** Finds telephone numbers of persons: mobile, fixed and foreign ones, wherever they begin and however they are spaced. */
export function findPhone(text: string, read = readMisreadDigits(text)): readonly Span[] {
  const digits = readMisreadZeros(read)
  const groups = readDigitGroups(digits)
  const blocked = findAccountLike(text)
  const spans: Span[] = []
  let after = 0
  for (let at = 0; at < groups.length;) {
    const group = groups[at]
    const found =
      group && !blocked.has(group.start)
        ? measureNumber(digits, groups, at, { original: text, after })
        : undefined
    if (!found) {
      at += 1
      continue
    }
    spans.push({ kind: 'telefoon', start: found.start, end: found.end })
    after = found.end
    at = found.next
  }
  return [...spans, ...findSpokenPhone(text)]
}

/** The same text with the letters that stand for a zero or a one as digits, also where a word runs into the number. */
function readMisreadZeros(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])[oO](?=[ .-]?6[ .\-/]{0,3}\d)/gu, '0')
    .replace(/(?<=\d[ -]?)[oO](?=\d)|(?<=\d)[oO](?=[ -]?\d)/g, '0')
    .replace(/(?<=\d)[lI](?=\d)/g, '1')
}

/** Where the digits of something built like a bank account number begin: no part of one is a telephone number. */
function findAccountLike(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const match of listMatches(text, /(?<![\p{L}\d])[a-z]{2}\d{2} ?[a-z]{4}(?: ?\d){6,10}(?!\d)/giu))
    for (let at = match.index; at < match.index + match[0].length; at += 1) starts.add(at)
  return starts
}

interface Around {
  readonly original: string
  /** Where the number before ends. */
  readonly after: number
}

interface Measured {
  readonly start: number
  readonly end: number
  /** The first group behind the number. */
  readonly next: number
}

/** "Gezinsvoogd Anneriek Stam, 088-…": of an office, but where it is said to be somebody's it rings at that desk. */
function ofColleague(before: string): boolean {
  const [piece = ''] = /[^\n.!?;]*$/.exec(before) ?? []
  return (
    /(?<!\p{L})(?:bereikbaar|rechtstreeks|doorkies\p{L}*|mijn nummer|werknummer)(?!\p{L})/iu.test(piece) ||
    Array.from(piece.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)).some(
      ([word]) => classifyWord(foldWord(word)).first === 'sure',
    )
  )
}

/** The longest number that begins with group `first`, or undefined. */
function measureNumber(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  { original, after }: Around,
): Measured | undefined {
  const group = groups[first]
  if (!group) return undefined
  const plus = /\+ ?\(?$/.exec(text.slice(Math.max(0, group.start - 3), group.start))?.[0].length ?? 0
  const opener = text.charAt(group.start)
  if (plus === 0 && opener !== '0' && opener !== '6' && opener !== '3') return undefined
  const start = group.start - plus
  if (startsWithDate(text.slice(group.start, group.start + 12))) return undefined
  const before = original.slice(Math.max(0, start - 40), start)
  const extents = listExtents(text, groups, first)
  for (const { last, digits } of extents.reverse()) {
    const end = groups[last]?.end ?? 0
    const spacing = groups.slice(first, last + 1).map((one) => one.end - one.start)
    const written = text.slice(start, end)
    const strength = judge({ written, digits, international: plus > 0, spacing, before })
    if (strength === 'public' && !(digits.startsWith('088') && ofColleague(before))) return undefined
    if (strength === 'sure' && plus === 0 && ofOrganisation.test(before)) return undefined
    if (strength === 'sure' && behindSite.test(before)) return undefined
    if (strength === 'sure' && (ofMeeting.test(before) || /^,,\d/.test(original.slice(end, end + 3))))
      return undefined
    if (strength === 'none') continue
    if (
      !standsFree(original, {
        start,
        end,
        strength: strength === 'mobile' ? 'mobile' : 'sure',
        joined: after === 0 || start - after > 3,
      })
    )
      continue
    return { start: includeBracket(original, start, end), end, next: last + 1 }
  }
  return undefined
}

function listExtents(text: string, groups: readonly DigitGroup[], first: number) {
  const extents: { readonly last: number; readonly digits: string }[] = []
  let digits = ''
  for (let last = first; last < Math.min(groups.length, first + mostGroups); last += 1) {
    const group = groups[last]
    const before = groups[last - 1]
    if (!group) break
    if (last > first && !joint.test(text.slice(before?.end ?? 0, group.start))) break
    digits += text.slice(group.start, group.end)
    if (digits.length > mostDigits) break
    if (digits.length >= 9) extents.push({ last, digits })
  }
  return extents
}

type Strength = 'mobile' | 'sure' | 'public' | 'none'

interface Candidate {
  readonly written: string
  readonly digits: string
  readonly international: boolean
  /** How many digits each group has. */
  readonly spacing: readonly number[]
  readonly before: string
}

function judge({ written, digits, international, spacing, before }: Candidate): Strength {
  if (international || /^00[1-9]/.test(digits)) {
    const code = (international ? digits : digits.slice(2)).replace(
      /^(\d{2,3})0/,
      (whole, country: string) => (country === '31' || written.includes('(0)') ? country : whole),
    )
    if (code.startsWith('31')) return judgeNational(`0${code.slice(2)}`)
    // A second number behind this one is not its tail.
    if (/[ ,/](?:06|00|\+)/.test(written.slice(3))) return 'none'
    // Written with its plus, a number that a country may have given out since is one too.
    const reads = international ? couldBeGivenOut : isGivenOut
    return code.length >= 9 && reads(`+${code}`) ? 'sure' : 'none'
  }
  if (digits.startsWith('06')) return digits.length === 10 ? judgeNational(digits) : 'none'
  if (digits.startsWith('0')) {
    if (!isSpacedAsNumber(spacing)) return 'none'
    const national = digits.length === 10 ? judgeNational(digits) : 'none'
    if (national !== 'none' || !calledNumber.test(before)) return national
    return neighbours.some((country) => isGivenOut(digits, country)) ? 'sure' : 'none'
  }
  if (/^316[1-9]\d{7}$/.test(digits)) return 'sure'
  return /^6[1-9]\d{7}$/.test(digits) && calledNumber.test(before) ? 'sure' : 'none'
}

function judgeNational(digits: string): Strength {
  if (digits === '0123456789') return 'none'
  if (publicNumber.test(digits)) return 'public'
  if (/^06\d{8}$/.test(digits)) return 'mobile'
  return /^0[1-9]\d{8}$/.test(digits) && isGivenOut(digits, 'NL') ? 'sure' : 'none'
}

/** A fixed number is written whole, behind its area code, in pairs, or digit by digit; other rows of digits are something else. */
function isSpacedAsNumber(spacing: readonly number[]): boolean {
  const [first = 0] = spacing
  if (spacing.length === 1 || first === 3 || first === 4) return spacing.length <= 6
  return spacing.every((length) => length === first) && first <= 2
}

interface Place {
  readonly start: number
  readonly end: number
  readonly strength: 'mobile' | 'sure'
  /** Whether something other than a number stands before it. */
  readonly joined: boolean
}

/** Whether what touches the number leaves it a number: no letters of a code, no digits of a longer one. */
function standsFree(text: string, { start, end, strength, joined }: Place): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 3)
  if (joined && saysOtherNumber(before) && (/\d[-_/.]$/.test(before) || !/^0?6[ -]/.test(text.slice(start))))
    return false
  const mobile = strength === 'mobile'
  // A word may run into a mobile number ("tel0612345678"); letters of a code may not.
  const glued = /[\p{L}\d]+$/u.exec(before)?.[0] ?? ''
  const isWord = /^\p{L}+$/u.test(glued)
    ? glued.length > 1 || calledNumber.test(before)
    : /\d(?:tel|mob|bel|app)$|^\p{L}*0?6\d{8}\p{L}{2,10}$/iu.test(glued)
  if (glued !== '' && !(mobile && isWord) && text.charAt(start) !== '+') return false
  if (/^\p{L}/u.test(after) && !(mobile && /^\p{L}{2}/u.test(after)) && !/^x\b/.test(after)) return false
  if (mobile) return true
  if (joined && /\d[-_.,/:]$|(?<!\p{Ll})\p{Lu}+[-_./]$|@$/u.test(before)) return false
  return !/^[-_./]\d|^,\d/.test(after)
}

function includeBracket(text: string, start: number, end: number): number {
  const opens = text.charAt(start - 1) === '('
  return opens && /^[^(]*\)/.test(text.slice(start, end)) ? start - 1 : start
}
