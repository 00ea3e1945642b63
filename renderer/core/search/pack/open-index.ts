import { listEnds, type Lists } from '../index/lists'
import { openTables } from '../index/open-tables'
import type { SearchIndex } from '../index/search-index'
import { learnLanguage } from '../language/search-language'
import { showText } from './coded-texts'
import { alignUp, readColumn, type Column } from './columns'
import { readShort } from './short-numbers'
import { formatVersion, magic, prefixLength, type ColumnName, type PackedHead } from './packed-head'

/**
 * Opens a packed index: it answers exactly as `buildIndex` of the same sections and words. Throws when the file is none, is cut
 * short, or is of another edition than `edition`: a wrong index would give wrong answers, and nobody would see it.
 */
export function openIndex(file: ArrayBuffer, edition: string): SearchIndex {
  const { head, start } = readHead(file)
  if (head.edition !== edition)
    throw new Error(`the search index is of edition ${head.edition}, and ${edition} was asked`)
  const column = (name: ColumnName): Column => readColumn(file, start, head.columns[name])
  const whole = (name: ColumnName): Uint32Array => new Uint32Array(column(name))
  const ends = (name: ColumnName): Uint32Array => listEnds(column(name))
  const readLists = (lengths: ColumnName, values: ColumnName): Lists => ({
    ends: ends(lengths),
    values: whole(values),
  })
  const { forms, writings, gaps } = head
  const writingForms = column('writingForms')
  const sentenceEnds = ends('sentences')
  const wordEnds = ends('sentenceWords')
  const shownWords = readShort(column('words'), wordEnds.at(-1) ?? 0)
  const words = shownWords.slice()
  for (let word = 0; word < words.length; word += 1) words[word] = writingForms[words[word] ?? 0] ?? 0
  const tables = {
    pages: head.pages,
    sections: head.sections,
    texts: {
      places: whole('places'),
      sentenceEnds,
      wordEnds,
      words,
      extras: readLists('extrasLengths', 'extrasValues'),
    },
    vocabulary: {
      terms: head.terms,
      forms,
      formTerms: whole('formTerms'),
      parts: head.parts,
      wholes: readLists('wholesLengths', 'wholesValues'),
      compounds: whole('compounds'),
      compoundParts: readLists('compoundPartsLengths', 'compoundPartsValues'),
      roots: head.roots,
      families: readLists('familiesLengths', 'familiesValues'),
    },
  }
  const texts = {
    forms,
    writings,
    writingForms,
    words: shownWords,
    gaps,
    before: column('before'),
    after: column('after'),
    sentenceEnds,
    wordEnds,
  }
  return openTables(tables, learnLanguage(head.searchWords), (text) => showText(texts, text))
}

function readHead(file: ArrayBuffer): { readonly head: PackedHead; readonly start: number } {
  const [sign, version, length] =
    file.byteLength < prefixLength ? [] : new Uint32Array(file, 0, prefixLength / 4)
  if (sign !== magic || length === undefined) throw new Error('this file is no search index')
  if (version !== formatVersion)
    throw new Error(`the search index has format ${version ?? ''}, and ${formatVersion} was asked`)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(file, prefixLength, length))
  return { head: JSON.parse(text) as PackedHead, start: alignUp(prefixLength + length) }
}
