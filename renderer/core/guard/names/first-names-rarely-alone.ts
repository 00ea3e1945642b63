import { readWords } from './read-words'

/**
 * First names that even with a capital inside a sentence usually are something else: a month, a language, a shop, an organisation.
 */
export const firstNamesRarelyAlone = readWords(`
alexa baba chanel crystal dakota dallas dean dino dirk dunya eden frans isis jihad junior kick kik liga
london luna lux made marvel max mercedes meta nova odin prince salvador santiago storm sultan timon
victoria vita zara zion
`)
