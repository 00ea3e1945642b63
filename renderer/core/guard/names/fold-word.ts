const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

const plain = /^[a-z'-]*$/i

/** A word in lower case without accents, as the word lists hold it. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(/[łıøđßæœ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
