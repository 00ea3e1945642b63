import { createOwnSplitter } from './own-splitter'
import { joinLists } from './lists'
import { listBy } from './list-by'
import type { ReadText } from './read-document'
import type { VocabularyTables } from './tables'
import type { SearchLanguage } from '../language/search-language'
import { rootOf } from '../language/stem'

/** A sentence by numbers: its words as written forms in the order of their first use, and its other terms. */
export interface NumberedSentence {
  readonly words: readonly number[]
  readonly extras: readonly number[]
}

/** Gathers terms and written forms while texts are read. */
export interface VocabularyGatherer {
  /** Numbers what a text says. */
  read(text: ReadText): NumberedSentence
  /** The vocabulary, and the place that each written form got in it. */
  finish(): { readonly tables: VocabularyTables; readonly places: Uint32Array }
}

const shortestCompound = 7

/** Starts an empty vocabulary. */
export function gatherVocabulary(language: SearchLanguage): VocabularyGatherer {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const uses = new Map<string, { readonly use: number; readonly term: number }>()
  const number = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    terms.push(term)
    return terms.length - 1
  }
  return {
    read({ words, surfaces, extras }) {
      for (const { word, term } of surfaces) {
        const known = number(term)
        if (!uses.has(word)) uses.set(word, { use: uses.size, term: known })
      }
      return { words: words.map((word) => uses.get(word)?.use ?? 0), extras: extras.map(number) }
    },
    finish() {
      const forms = Array.from(uses.keys()).sort((a, b) => (a < b ? -1 : 1))
      const places = new Uint32Array(forms.length)
      forms.forEach((form, place) => (places[uses.get(form)?.use ?? 0] = place))
      const formTerms = Uint32Array.from(forms, (form) => uses.get(form)?.term ?? 0)
      const tables = {
        terms,
        forms,
        formTerms,
        ...listCompounds(uses, terms, numbers, language),
        ...listFamilies(terms, numbers),
      }
      return { tables, places }
    },
  }
}

type CompoundTables = Pick<VocabularyTables, 'parts' | 'wholes' | 'compounds' | 'compoundParts'>

function listCompounds(
  uses: ReadonlyMap<string, { readonly term: number }>,
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
  language: SearchLanguage,
): CompoundTables {
  const split = createOwnSplitter(
    Array.from(uses, ([form, { term }]) => [form, terms[term] ?? ''] as const),
    language,
  )
  const parts = new Map<number, readonly string[]>()
  for (const [word, { term }] of uses) {
    if (parts.has(term) || word.length < shortestCompound) continue
    const found = split(word)
    if (found !== null) parts.set(term, found.map(language.keyOf))
  }
  const partNumbers = new Map<string, number>()
  const wholes: number[][] = []
  const numberPart = (part: string): number => {
    const known = partNumbers.get(part)
    if (known !== undefined) return known
    partNumbers.set(part, wholes.length)
    wholes.push([])
    return wholes.length - 1
  }
  const compoundParts: (readonly number[])[] = []
  for (const [term, found] of parts) {
    const smallest = takeApart(found, numbers, parts)
    for (const part of new Set([...found, ...smallest])) wholes[numberPart(part)]?.push(term)
    compoundParts.push(smallest.map(numberPart))
  }
  return {
    parts: [...partNumbers.keys()],
    wholes: joinLists(wholes),
    compounds: Uint32Array.from(parts.keys()),
    compoundParts: joinLists(compoundParts),
  }
}

/** Parts that are compounds themselves are taken apart too: helpdeskfraude in bankhelpdeskfraude. */
function takeApart(
  parts: readonly string[],
  numbers: ReadonlyMap<string, number>,
  known: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  return parts.flatMap((part) => {
    const inner = known.get(numbers.get(part) ?? -1)
    return inner === undefined ? [part] : takeApart(inner, numbers, known)
  })
}

/** Families of one, that bear the very name of their root, are most of them and need no list. */
function listFamilies(
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Pick<VocabularyTables, 'roots' | 'families'> {
  const families = [...listBy(terms.keys(), (term) => rootOf(terms[term] ?? ''))].filter(
    ([root, family]) => family.length > 1 || family[0] !== numbers.get(root),
  )
  return { roots: families.map(([root]) => root), families: joinLists(families.map(([, family]) => family)) }
}
