import { compoundParts } from '../language/compound-parts'
import { createSplitter, type CompoundSplitter } from '../language/compounds'
import type { SearchLanguage } from '../language/search-language'

/** A written form in the vocabulary, with the number of its term. */
export interface Form {
  readonly word: string
  readonly term: number
}

/** All terms of the texts, and the ways into them. Terms are numbered from 0. */
export interface Vocabulary {
  readonly size: number
  /** Number of a term, or undefined when no text holds it. */
  find(term: string): number | undefined
  /** The term as it is kept: a word key, or keys with spaces. */
  nameOf(term: number): string
  /** The written form that is used most, for "bedoelde je". */
  formOf(term: number): string
  /** Written forms in alphabetical order. */
  readonly forms: readonly Form[]
  /** Compounds that a term is part of: "ezel" leads to "geldezel". */
  compoundsWith(term: string): readonly number[]
  /** Smallest parts of a compound term, as term names: bank, helpdesk and fraude. */
  partsOf(term: number): readonly string[]
  /** Other terms with the same root: "ronselaar" and "ronselen". */
  relatedTo(root: string): readonly number[]
  readonly split: CompoundSplitter
}

/** Gathers terms and written forms while texts are read. */
export interface VocabularyGatherer {
  number(term: string): number
  note(word: string, term: number): void
  finish(rootOf: (term: string) => string): Vocabulary
}

const shortestCompound = 7
const shortestOwnPart = 4

/** Starts an empty vocabulary. */
export function gatherVocabulary(language: SearchLanguage): VocabularyGatherer {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const uses = new Map<string, { term: number; count: number }>()
  const number = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, names.length)
    names.push(term)
    return names.length - 1
  }
  const note = (word: string, term: number): void => {
    const use = uses.get(word)
    if (use === undefined) uses.set(word, { term, count: 1 })
    else use.count += 1
  }
  const finish = (rootOf: (term: string) => string): Vocabulary => {
    const split = createOwnSplitter(new Set(uses.keys()), language)
    const parts = new Map<number, readonly string[]>()
    const wholes = new Map<string, number[]>()
    const families = new Map<string, number[]>()
    const commonest = new Map<number, { word: string; count: number }>()
    for (const [word, { term, count }] of uses) {
      if (count > (commonest.get(term)?.count ?? 0)) commonest.set(term, { word, count })
      if (parts.has(term) || word.length < shortestCompound) continue
      const found = split(word)
      if (found !== null) parts.set(term, found.map(language.keyOf))
    }
    const smallest = new Map(Array.from(parts, ([term, found]) => [term, takeApart(found, numbers, parts)]))
    for (const [term, found] of parts) {
      for (const part of new Set([...found, ...(smallest.get(term) ?? [])])) push(wholes, part, term)
    }
    names.forEach((name, term) => push(families, rootOf(name), term))
    const forms = [...uses].map(([word, { term }]) => ({ word, term }))
    forms.sort((a, b) => (a.word < b.word ? -1 : 1))
    return {
      size: names.length,
      find: (term) => numbers.get(term),
      nameOf: (term) => names[term] ?? '',
      formOf: (term) => commonest.get(term)?.word ?? names[term] ?? '',
      forms,
      compoundsWith: (term) => wholes.get(term) ?? [],
      partsOf: (term) => smallest.get(term) ?? [],
      relatedTo: (root) => families.get(root) ?? [],
      split,
    }
  }
  return { number, note, finish }
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

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function createOwnSplitter(
  written: ReadonlySet<string>,
  { keyOf, stopWords }: SearchLanguage,
): CompoundSplitter {
  const listed = new Set(compoundParts)
  const own = new Set([...written].filter((word) => word.length >= shortestOwnPart && !stopWords.has(word)))
  const endKeys = new Set([...listed, ...own].map(keyOf))
  return createSplitter(
    (word) => !stopWords.has(word) && (listed.has(word) || own.has(word)),
    (word) =>
      listed.has(word) || own.has(word) || (word.length >= shortestOwnPart && endKeys.has(keyOf(word))),
  )
}
