import type { Problem } from '../schema/build/explain-issues'
import { listSpelledWords } from './list-words'
import type { Dictionary } from './open-dictionary'
import { wordListFile } from './own-words'
import type { Prose } from '../plugin/check/prose'
import type { WordCheck } from './word-check'

/** Looking for a better word takes a tenth of a second, so after this many words only the word itself is named. */
const mostSuggestions = 20

/** Names every word that is not known, once for each file, with what it may have to be. */
export function checkSpelling(
  prose: readonly Prose[],
  isKnown: WordCheck,
  suggest: Dictionary['suggest'],
): Problem[] {
  const answers = new Map<string, boolean>()
  const hints = new Map<string, string>()
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const { file, text, lineAt } of prose)
    for (const word of listSpelledWords(text)) {
      const known = answers.get(word.text) ?? isKnown(word.text)
      answers.set(word.text, known)
      if (known || seen.has(`${file} ${word.text}`)) continue
      seen.add(`${file} ${word.text}`)
      if (!hints.has(word.text))
        hints.set(word.text, hints.size < mostSuggestions ? writeHint(suggest(word.text)) : '')
      problems.push({
        file,
        line: lineAt(word.start),
        message: `'${word.text}' staat niet in het woordenboek${hints.get(word.text) ?? ''}: verbeter het, of zet het in ${wordListFile}`,
      })
    }
  return problems
}

function writeHint(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` (bedoel je ${suggestions.join(', ')}?)`
}
