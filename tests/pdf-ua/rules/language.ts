import { findElementOf } from '../document/annotations'
import { listFields } from '../document/fields'
import { findParentLang } from '../document/structure-tree'
import type { PdfDocument } from '../document/read-document'
import { asDict, asText, type Dict } from '../document/values'
import { rule } from '../rule'

/** A language of the whole document settles every rule on language but the one on its form. */
const unless = (holds: (document: PdfDocument) => boolean) => (document: PdfDocument) =>
  document.lang !== undefined || holds(document)

/** Text in an entry of an element needs a language on the element or above it. */
const inElements = (key: 'ActualText' | 'Alt' | 'E') =>
  unless(({ tree }) =>
    tree.elements.every(
      ({ dict }) =>
        asText(dict.get(key)) === undefined ||
        asText(dict.get('Lang')) !== undefined ||
        findParentLang(dict) !== undefined,
    ),
  )

const inSpans = (key: 'ActualText' | 'Alt' | 'E') =>
  unless(({ content }) =>
    content.marked.every(
      ({ tag, properties, inheritedLang }) =>
        tag !== 'Span' ||
        asText(properties?.get(key)) === undefined ||
        asText(properties?.get('Lang')) !== undefined ||
        inheritedLang !== undefined,
    ),
  )

/** Clause 7.2, language: every text has one, and it is written as RFC 3066 says. */
export const languageRules = [
  rule(
    '7.2-2',
    unless(({ catalog }) => asDict(asDict(catalog.get('Outlines'))?.get('First')) === undefined),
  ),
  rule('7.2-21', inElements('ActualText')),
  rule('7.2-22', inElements('Alt')),
  rule('7.2-23', inElements('E')),
  rule(
    '7.2-24',
    unless(({ annotations }) =>
      annotations.every(
        ({ dict, element }) =>
          asText(dict.get('Contents')) === undefined || hasLang(dict) || hasLang(element),
      ),
    ),
  ),
  rule(
    '7.2-25',
    unless((document) =>
      listFields(document.catalog).every(
        (field) =>
          asText(field.get('TU')) === undefined ||
          hasLang(field) ||
          hasLang(findElementOf(field, document.tree)),
      ),
    ),
  ),
  rule('7.2-29', (document) => listLanguages(document).every(isLanguage)),
  rule('7.2-30', inSpans('ActualText')),
  rule('7.2-31', inSpans('Alt')),
  rule('7.2-32', inSpans('E')),
  rule(
    '7.2-33',
    unless(({ xmp }) =>
      (xmp?.properties ?? []).every(
        ({ languages }) => languages?.length !== 1 || languages[0] !== 'x-default',
      ),
    ),
  ),
  rule(
    '7.2-34',
    unless(({ content }) => content.painted.every(({ kind, lang }) => kind !== 'text' || lang !== undefined)),
  ),
]

const hasLang = (dict: Dict | undefined) => asText(dict?.get('Lang')) !== undefined

const isLanguage = (language: string) => /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(language)

function listLanguages({ lang, tree, content, annotations }: PdfDocument): readonly string[] {
  return [
    lang,
    ...tree.elements.map(({ dict }) => asText(dict.get('Lang'))),
    ...content.languages,
    ...annotations.map(({ dict }) => asText(dict.get('Lang'))),
  ].flatMap((language) => language ?? [])
}
