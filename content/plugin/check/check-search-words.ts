import type { Problem } from '../../schema/build/explain-issues'
import type { SearchWords } from '../../schema/search-words'
import type { SearchSection } from '../../schema/section'
import { wordFiles, type FindWordLine } from '../read/read-search-words'

/** Says whether the pages hold a word, or a word that begins with it. */
type InPages = (word: string) => boolean

/**
 * Words of search that do nothing: that lead to no page, or that search leaves out before it looks at them. An abbreviation
 * may be on no page: the user's own notes can have it.
 */
export function checkSearchWords(
  words: SearchWords,
  sections: readonly SearchSection[],
  lineAt: FindWordLine,
): Problem[] {
  const inPages = readPageWords(sections)
  const stop = new Set(words.stopWords)
  const problem = (file: string, path: readonly PropertyKey[], message: string): Problem => ({
    file,
    line: lineAt(file, path),
    message,
  })
  const led = words.synonyms.filter((group) => group.some(inPages)).flat()
  const leads = new Set([...led, ...words.abbreviations.flatMap(({ short, full }) => [short, ...full])])
  return [
    ...words.synonyms.flatMap((group, at) => [
      ...(group.some(inPages)
        ? []
        : [
            problem(
              wordFiles.synonyms,
              [at],
              `${quote(group)}: geen van deze woorden staat op een pagina, dus ze leiden nergens heen. Zet er een woord van een pagina bij, of haal de groep weg`,
            ),
          ]),
      ...group.flatMap((word, place) =>
        stop.has(word)
          ? [
              problem(
                wordFiles.synonyms,
                [at, place],
                `'${word}' staat bij de stopwoorden en telt nooit mee: haal het op een van de twee plekken weg`,
              ),
            ]
          : [],
      ),
    ]),
    ...words.emoji.flatMap(({ emoji, word }, at) =>
      inPages(word) || leads.has(word)
        ? []
        : [
            problem(
              wordFiles.emoji,
              [at, 'woord'],
              `${emoji}: '${word}' staat op geen pagina en bij geen synoniem. Kies een woord dat ergens heen leidt`,
            ),
          ],
    ),
    ...words.spellings.flatMap(({ kept }, at) =>
      inPages(kept) || leads.has(kept)
        ? []
        : [
            problem(
              wordFiles.spellings,
              [at, 'woord'],
              `'${kept}' staat op geen pagina en bij geen synoniem. Schrijf het zoals een pagina het schrijft`,
            ),
          ],
    ),
  ]
}

const quote = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/** The words of all pages as search compares them, words with a hyphen both apart and closed up. */
function readPageWords(sections: readonly SearchSection[]): InPages {
  const folded = sections
    .flatMap(({ title, heading, text, words, streetWords }) => [
      title,
      heading,
      text,
      ...words,
      ...streetWords,
    ])
    .join('\n')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
  const closed = folded.replaceAll(/(?<=[\p{L}\p{N}])[-_&./+](?=[\p{L}\p{N}])/gu, '')
  const all = [folded, closed].map((text) => ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `).join('')
  return (word) => all.includes(` ${word.replaceAll('-', ' ')}`)
}
