/** Scripts by the word that goes before "tekst", for what Dutch rooms write. */
const scripts: readonly { readonly name: string; readonly letters: RegExp }[] = [
  { name: 'Arabische', letters: /\p{Script=Arabic}/u },
  { name: 'Armeense', letters: /\p{Script=Armenian}/u },
  { name: 'Bengaalse', letters: /\p{Script=Bengali}/u },
  { name: 'Chinese', letters: /\p{Script=Han}/u },
  { name: 'Cyrillische', letters: /\p{Script=Cyrillic}/u },
  { name: 'Ethiopische', letters: /\p{Script=Ethiopic}/u },
  { name: 'Georgische', letters: /\p{Script=Georgian}/u },
  { name: 'Griekse', letters: /\p{Script=Greek}/u },
  { name: 'Hebreeuwse', letters: /\p{Script=Hebrew}/u },
  { name: 'Hindi', letters: /\p{Script=Devanagari}/u },
  { name: 'Japanse', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Koreaanse', letters: /\p{Script=Hangul}/u },
  { name: 'Syrische', letters: /\p{Script=Syriac}/u },
  { name: 'Tamil', letters: /\p{Script=Tamil}/u },
  { name: 'Thaise', letters: /\p{Script=Thai}/u },
  { name: 'Berberse', letters: /\p{Script=Tifinagh}/u },
]

/** What may stand between two words of a run and belongs to neither. */
const between = /^[\s\p{Cf}]+$/u

/**
 * Finds words in one script that starts at a place, with the spaces between them; `end` is behind the last. Undefined when
 * there are none, or only one sign: that can be looked up.
 */
export function findForeignRun(
  characters: readonly string[],
  start: number,
  isForeign: (character: string) => boolean,
): { readonly script: string; readonly count: number; readonly end: number } | undefined {
  const first = characters[start] ?? ''
  const script = isForeign(first) ? scripts.find(({ letters }) => letters.test(first)) : undefined
  if (script === undefined) return undefined
  let count = 0
  let end = start
  for (let at = start; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    if (script.letters.test(character) && isForeign(character)) {
      count += 1
      end = at + 1
    } else if (!between.test(character)) break
  }
  return count < 2 ? undefined : { script: script.name, count, end }
}

/** "Arabische tekst (8 tekens)". */
export const nameRun = (script: string, count: number): string => `${script} tekst (${count} tekens)`
