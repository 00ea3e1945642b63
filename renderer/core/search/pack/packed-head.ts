import type { SearchWords } from '#schema/search-words.ts'
import type { PageRow, SectionRow } from '../index/tables'
import type { ColumnPlace } from './columns'

/** The first number of a packed index. */
export const magic = 0x58_5a_57_53
/** Goes up with every change of what stands where in the file. */
export const formatVersion = 1
/** Bytes before the head: `magic`, `formatVersion` and the length of the head. */
export const prefixLength = 12

/** Lists that are packed: each as how long every list of it is, and the numbers of all. */
type PackedList = 'extras' | 'wholes' | 'compoundParts' | 'families'

/** The columns of a packed index; what is not said here is said in `TextTables`, `VocabularyTables` and `CodedTexts`. */
export type ColumnName =
  | 'places'
  /** How many sentences each text has. */
  | 'sentences'
  /** How many words each sentence has. */
  | 'sentenceWords'
  /** Every word, in short numbers. */
  | 'words'
  | 'before'
  | 'after'
  | 'writingForms'
  | 'formTerms'
  | 'compounds'
  | `${PackedList}Lengths`
  | `${PackedList}Values`

/** What stands in a packed index beside its columns. */
export interface PackedHead {
  /** Names the content and the code that the index was made of. */
  readonly edition: string
  readonly searchWords: SearchWords
  readonly pages: readonly PageRow[]
  readonly sections: readonly SectionRow[]
  readonly terms: readonly string[]
  readonly forms: readonly string[]
  readonly parts: readonly string[]
  readonly roots: readonly string[]
  readonly writings: readonly string[]
  readonly gaps: readonly string[]
  readonly columns: Readonly<Record<ColumnName, ColumnPlace>>
}
