import { fileURLToPath } from 'node:url'
import { readSearchWords } from '../../../content/plugin/read/read-search-words'
import { learnLanguage } from '#core/search/language/search-language.ts'

/** The words that the app ships, as the search worker gets them. */
export const { words: shippedWords } = await readSearchWords(
  fileURLToPath(new URL('../../..', import.meta.url)),
)

/** The language that search learns of them. */
export const shippedLanguage = learnLanguage(shippedWords)
