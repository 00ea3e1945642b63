import type { CompoundSplitter } from '../language/compounds'
import type { SearchLanguage } from '../language/search-language'
import { listAt } from './lists'
import { makeOnce } from './make-once'
import { createOwnSplitter } from './own-splitter'
import type { VocabularyTables } from './tables'

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
  /** Written forms in alphabetical order. */
  readonly forms: readonly Form[]
  /** Compounds that a term is part of: "ezel" leads to "geldezel". */
  compoundsWith(term: string): ArrayLike<number> & Iterable<number>
  /** Smallest parts of a compound term, as term names: bank, helpdesk and fraude. */
  partsOf(term: number): readonly string[]
  /** Other terms with the same root: "ronselaar" and "ronselen". */
  relatedTo(root: string): Iterable<number>
  readonly split: CompoundSplitter
}

const nothing = new Uint32Array(0)

/** Opens the ways into a vocabulary. */
export function openVocabulary(tables: VocabularyTables, language: SearchLanguage): Vocabulary {
  const { terms, parts, wholes, families } = tables
  const numbers = numberAll(terms)
  const numberOfPart = numberAll(parts)
  const numberOfRoot = numberAll(tables.roots)
  const numberOfCompound = new Map(Array.from(tables.compounds, (term, at) => [term, at]))
  const inListedFamily = new Set(families.values)
  const split = makeOnce(() =>
    createOwnSplitter(
      tables.forms.map((form, at) => [form, terms[tables.formTerms[at] ?? 0] ?? '']),
      language,
    ),
  )
  return {
    size: terms.length,
    find: (term) => numbers.get(term),
    nameOf: (term) => terms[term] ?? '',
    forms: tables.forms.map((word, at) => ({ word, term: tables.formTerms[at] ?? 0 })),
    compoundsWith: (term) => {
      const part = numberOfPart.get(term)
      return part === undefined ? nothing : listAt(wholes, part)
    },
    partsOf: (term) => {
      const compound = numberOfCompound.get(term)
      if (compound === undefined) return []
      return Array.from(listAt(tables.compoundParts, compound), (part) => parts[part] ?? '')
    },
    relatedTo: (root) => {
      const family = numberOfRoot.get(root)
      if (family !== undefined) return listAt(families, family)
      const alone = numbers.get(root)
      return alone === undefined || inListedFamily.has(alone) ? nothing : [alone]
    },
    split: (word) => split()(word),
  }
}

function numberAll(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]))
}
