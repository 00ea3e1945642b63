import { listMatches } from './list-matches'
import { isValidPhoneNumber } from 'libphonenumber-js/min'
import type { Span } from './finding'

const ones = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** What each number word stands for when a telephone number is read out: "twaalf" is "12". */
const spoken: ReadonlyMap<string, string> = new Map([
  ...ones.map((word, value): [string, string] => [word, String(value)]),
  ...teens.map((word, value): [string, string] => [word, String(value + 10)]),
  ...tens.flatMap((word, at): [string, string][] => [
    [word, String((at + 2) * 10)],
    ...ones
      .slice(1)
      .map((one, value): [string, string] => [`${one}en${word}`, String((at + 2) * 10 + value + 1)]),
  ]),
])

const opening =
  /(?<![\p{L}\d])(?:plus (?:eenendertig|een en dertig|drie een|31)(?: (?:nul|0))? (?:zes|6)(?=[ ,.-]{1,3}[\p{L}\d])|(?:nul ?-?zes|0[ -]?zes)(?=[ ,.-]{1,3}[\p{L}\d])|(?:0 ?6|nul)(?=[ ,.-]{1,3}\p{L}))/giu
const called =
  /(?<!\p{L})(?:tel|telefoon\p{L}*|nummer|bel|bellen|gebeld|bereikbaar)(?!\p{L})[^\n.!?]{0,20}$/iu
const nextWord = /[ ,.-]{1,3}(\p{L}+|\d{1,8})/uy

/** Finds a number that was read out: "nul zes, twaalf vierendertig zesenvijftig achtenzeventig"; a fixed one where the text calls it a number. */
export function findSpokenPhone(text: string): readonly Span[] {
  return listMatches(text, opening).flatMap((match): readonly Span[] => {
    const [found] = match
    const fixed = /^nul$/i.test(found)
    const wanted = fixed ? 9 : 8
    let digits = ''
    let twice = false
    let end = match.index + found.length
    while (digits.length < wanted) {
      nextWord.lastIndex = end
      const [whole = '', word = ''] = nextWord.exec(text) ?? []
      end += whole.length
      if (/^dubbel[e]?$/i.test(word) && !twice) {
        twice = true
        continue
      }
      const value = /^\d/.test(word) ? word : readNumberWord(word)
      if (value === undefined) return []
      digits += twice ? value + value : value
      twice = false
    }
    // A mobile number that is read out loud may come with a slip of the tongue: one pair too many.
    if (digits.length < wanted || digits.length > wanted + (fixed ? 0 : 1)) return []
    if (!fixed) end = readOn(text, end)
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (fixed && !(called.test(before) && isValidPhoneNumber(`0${digits}`, 'NL'))) return []
    return [{ kind: 'telefoon', start: match.index, end }]
  })
}

/** Where the last pair ends that follows the ones that make a number. */
function readOn(text: string, end: number): number {
  nextWord.lastIndex = end
  const [whole = '', word = ''] = nextWord.exec(text) ?? []
  const isPair = /^\p{L}/u.test(word) && (readNumberWord(word)?.length ?? 0) === 2
  return isPair &&
    !/^ ?(?:jaar|euro|keer|uur|jongeren|personen|min)/.test(text.slice(end + whole.length).trimStart())
    ? end + whole.length
    : end
}

/** The digits that a number word stands for, or undefined. */
function readNumberWord(word: string): string | undefined {
  return spoken.get(word.toLowerCase().replaceAll('é', 'e').replaceAll('ë', 'e'))
}
