import { readWords } from './read-words'

/**
 * First names that even with a capital inside a sentence usually are something else: a month, a language, a shop, an organisation.
 */
export const firstNamesRarelyAlone = readWords(`
alexa asia baba chanel crystal dakota dallas dino dirk dunya eden frans isis jihad jun junior kick
kik kobe liga london lotus lux made mani marine marvel medina mei memphis mercedes meta neymar prince
salvador santiago sep siri storm sultan thor timon valentijn zara zidane
`)
