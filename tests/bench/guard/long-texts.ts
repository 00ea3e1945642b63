import { firstNames } from '../../../renderer/core/guard/words/first-names'
import { surnames } from '../../../renderer/core/guard/words/surnames'

/** As long as the longest field of the app allows. */
const characters = 20_000

/** Pieces that a careless pattern would read over and over when they follow one another without end. */
const pieces = [
  '0',
  '06 ',
  '1 ',
  '+31 ',
  '0612345678 ',
  '12-03-',
  '1234 ',
  '3511 AB ',
  'NL91 ',
  ' ',
  '\n',
  'a\t',
  'A',
  'Aaaa ',
  'A B C ',
  'aB',
  'KevinDe',
  'KEVIN DE JONG ',
  'Van De ',
  'Kevin, Daan, ',
  'Daan\nSem\n',
  'a-',
  'a.',
  'a_',
  'a@',
  '@',
  '06',
  'aGVsbG8gd29ybGQ3c2lnbmFhbA+/',
  'a.pdf',
  'woont ',
  'Kerkstra',
  'geb. ',
  'nul zes ',
  '12-AB-',
  'snap: ',
  '\u200b',
  'К',
  'a\u0336',
  '😀',
  'We spreken af dat de mentor morgen belt, en dat Kevin op 12 maart weer komt. ',
]

const given = Array.from(firstNames, capitalise)
const family = Array.from(surnames, capitalise)
/** Lists in which every person is another one: what was met before does not help with the next. */
const lists: readonly ((person: number) => string)[] = [
  (person) => `${pick(given, person)} ${pick(family, person * 7)}, `,
  (person) => `${pick(family, person * 7)}, ${pick(given, person).charAt(0)}.\n`,
  (person) =>
    `${pick(given, person)}\t${pick(family, person * 7)}\t12-03-2010\t06${10_000_000 + person * 7919}\n`,
  (person) => `${pick(given, person)} ${pick(family, person * 7)} `.toUpperCase(),
]

/** Texts as long as a field can hold, each made of one piece or of a list of persons. */
export const longTexts: readonly string[] = [
  ...pieces.map((piece) => piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters)),
  ...lists.map((write) =>
    Array.from({ length: 3000 }, (_, person) => write(person))
      .join('')
      .slice(0, characters),
  ),
]

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? ''
}
