import type { SearchSection } from '#schema/section.ts'
import type { SearchWords } from '#schema/search-words.ts'
import { gatherTables } from '../index/gather-tables'
import { lengthsOf } from '../index/lists'
import { learnLanguage } from '../language/search-language'
import { codeTexts } from './coded-texts'
import { alignUp, placeColumns } from './columns'
import { writeShort } from './short-numbers'
import { formatVersion, magic, prefixLength, type ColumnName, type PackedHead } from './packed-head'

/**
 * Makes the index of these sections as one file, which `openIndex` opens by copying. `edition` names the content and the code
 * that it is made of: opened as anything else, it is refused. Throws when a text cannot be packed: that is a fault of the build.
 */
export function packIndex(
  sections: readonly SearchSection[],
  words: SearchWords,
  edition: string,
): Uint8Array<ArrayBuffer> {
  const { tables, shown } = gatherTables(sections, learnLanguage(words))
  const { texts, vocabulary } = tables
  const coded = codeTexts(shown, texts, vocabulary.forms)
  const columns: Readonly<Record<ColumnName, Uint32Array>> = {
    places: texts.places,
    sentences: lengthsOf(texts.sentenceEnds),
    sentenceWords: lengthsOf(texts.wordEnds),
    words: Uint32Array.from(writeShort(coded.words)),
    before: coded.before,
    after: coded.after,
    writingForms: coded.writingForms,
    formTerms: vocabulary.formTerms,
    compounds: vocabulary.compounds,
    extrasLengths: lengthsOf(texts.extras.ends),
    extrasValues: texts.extras.values,
    wholesLengths: lengthsOf(vocabulary.wholes.ends),
    wholesValues: vocabulary.wholes.values,
    compoundPartsLengths: lengthsOf(vocabulary.compoundParts.ends),
    compoundPartsValues: vocabulary.compoundParts.values,
    familiesLengths: lengthsOf(vocabulary.families.ends),
    familiesValues: vocabulary.families.values,
  }
  const placed = placeColumns(columns)
  const head: PackedHead = {
    edition,
    searchWords: words,
    pages: tables.pages,
    sections: tables.sections,
    terms: vocabulary.terms,
    forms: vocabulary.forms,
    parts: vocabulary.parts,
    roots: vocabulary.roots,
    writings: coded.writings,
    gaps: coded.gaps,
    columns: placed.places,
  }
  return joinFile(new TextEncoder().encode(JSON.stringify(head)), placed.bytes)
}

function joinFile(head: Uint8Array, columns: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = alignUp(prefixLength + head.length)
  const file = new Uint8Array(start + columns.length)
  file.set(new Uint8Array(Uint32Array.of(magic, formatVersion, head.length).buffer))
  file.set(head, prefixLength)
  file.set(columns, start)
  return file
}
