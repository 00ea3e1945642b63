const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** A word in lower case without accents, as the word lists hold it. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[łıøđßæœ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
