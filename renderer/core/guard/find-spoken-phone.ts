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

const opening = /(?<![\p{L}\d])(?:nul[ -]?zes|0[ -]?zes|06)(?=[ ,.-]{1,3}\p{L})/giu
const nextWord = /[ ,.-]{1,3}(\p{L}+|\d{1,8})/uy

/** Finds a mobile number that was read out: "nul zes, twaalf vierendertig zesenvijftig achtenzeventig". */
export function findSpokenPhone(text: string): readonly Span[] {
  return Array.from(text.matchAll(opening)).flatMap((match): readonly Span[] => {
    let digits = ''
    let end = match.index + match[0].length
    while (digits.length < 8) {
      nextWord.lastIndex = end
      const [whole = '', word = ''] = nextWord.exec(text) ?? []
      const value = /^\d/.test(word)
        ? word
        : spoken.get(word.toLowerCase().replaceAll('é', 'e').replaceAll('ë', 'e'))
      if (value === undefined) return []
      digits += value
      end += whole.length
    }
    return digits.length === 8 ? [{ kind: 'telefoon', start: match.index, end }] : []
  })
}
