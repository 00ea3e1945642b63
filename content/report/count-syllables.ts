/** Vowels that sound as one, longest first; in a word as "ideaal" the e stands apart from the aa. */
const vowels = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèìòùäëïöüâêîôû]/g

/** How many syllables a Dutch word has, at least one. An estimate: good enough for the mean of a page. */
export function countSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(vowels)?.length ?? 0)
}
