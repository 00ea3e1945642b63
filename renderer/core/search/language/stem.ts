import type { WordForms } from '#schema/search-words.ts'

const separable =
  '(?:af|aan|achter|bij|binnen|dicht|door|in|klaar|kwijt|los|mee|na|neer|om|onder|op|over|plat|rond|samen|tegen|terug|thuis|toe|uit|vast|voor|weg)'
const separableParticiple = new RegExp(`^(${separable})ge([a-z]{3,}?)(t|d|en)$`, 'u')
const plainParticiple = /^ge([a-z]{3,}?)(t|d)$/u
const fixedParticiple = /^((?:be|ver|ont|her)[a-z]{3,}[glmrwvz])d$/u
const hasVowel = /[aeiouy]/u

/**
 * Makes the stem that forms of one Dutch word share: "telefoons" and "telefoon", "uitgeleend" and "uitlenen", "gehackt"
 * and "hacken". Takes and gives folded words; short words and words with digits stay as they are. Cautious on purpose: a
 * form that is missed is still found by its prefix, two words that wrongly share a stem are not told apart again.
 */
export function createStemmer({ irregular, fixed, noParticiple }: WordForms): (word: string) => string {
  const wordOfForm = new Map(irregular.flatMap(({ word, forms }) => forms.map((form) => [form, word])))
  const fixedForms = new Set(fixed)
  const falseParticiples = new Set(noParticiple)
  return (word) => {
    if (word.length < 4 || /[^a-z]/u.test(word) || fixedForms.has(word)) return word
    const settled = wordOfForm.get(word) ?? word
    return cutEndings(falseParticiples.has(settled) ? settled : withoutParticiple(settled))
  }
}

function withoutParticiple(word: string): string {
  const separated = separableParticiple.exec(word)
  if (separated && hasVowel.test(separated[2] ?? '')) return `${separated[1] ?? ''}${separated[2] ?? ''}`
  const plain = plainParticiple.exec(word)
  if (plain && hasVowel.test(plain[1] ?? '')) return plain[1] ?? word
  return fixedParticiple.exec(word)?.[1] ?? word
}

function cutEndings(word: string): string {
  let stem = word.replace(/heden$/u, 'heid')
  stem = cut(stem, /(?<=[^aeiou]|[aeiou]{2})tjes?$/u, 3)
  stem = cut(stem, /(?<=[^aeiouy])jes?$/u, 3)
  stem = cutPlural(stem)
  const beforeVerb = stem
  stem = cut(stem, /(?<=[^aeiou]|ij|ie|ei|oe|ui|ou|eu|au)en$/u, 3)
  if (stem === beforeVerb) stem = cut(stem, /(?<=[^aeiou])e$/u, 3)
  stem = cut(stem, /(?<=[^aeiousthc])t$/u, 3)
  return finish(stem)
}

/** Ends a stem, so that "adres" and "adressen", "kans" and "kansen" meet. */
function finish(stem: string): string {
  return cut(cutPlural(settleSpelling(stem)), /(?<=[^aeiou])e$/u, 3)
}

const cutPlural = (word: string): string => cut(word, /(?<!s|ui|ij|ei|ie|oe|ou|aa|ee|oo|uu)s$/u, 3)

function cut(word: string, ending: RegExp, leave: number): string {
  const shorter = word.replace(ending, '')
  return shorter.length >= leave && hasVowel.test(shorter) ? shorter : word
}

/** Dutch spelling doubles letters to keep a sound: leen and lenen, bel and bellen, brief and brieven. One form for each. */
function settleSpelling(stem: string): string {
  return stem
    .replace(/([bcdfgklmnprst])\1$/u, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/u, (vowels) => vowels.charAt(0))
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
}

/** The root behind a stem: "ronselar", "ronseling" and "ronsel" share "ronsel". Equal to the stem when there is none. */
export function rootOf(stem: string): string {
  const root = stem.replace(/(?:erij|ing|ar|er|atie|heid|baar|lijk|ij)$/u, '')
  return root !== stem && root.length >= 4 && hasVowel.test(root) ? finish(root) : stem
}
