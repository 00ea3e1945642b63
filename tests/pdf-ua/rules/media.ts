import type { PdfDocument } from '../document/read-document'
import { asDict, asList, asName, asStream, asText, listDicts, readData, type Dict } from '../document/values'
import { rule } from '../rule'

/** Clauses 7.15, 7.18.6 and 7.20: forms of another kind, sound and film, and drawings that are used again. */
export const mediaRules = [
  rule('7.15-1', ({ catalog }) => !/<(?:\w+:)?dynamicRender\s*>\s*required\s*</.test(readXfa(catalog))),
  rule('7.18.6.2-1', (document) => listClips(document).every((clip) => asText(clip.get('CT')) !== undefined)),
  rule('7.18.6.2-2', (document) => listClips(document).every(hasWords)),
  rule('7.20-1', ({ content }) => content.forms.every((form) => form.get('Ref') === undefined)),
  // A drawing that belongs to the structure has one place in it.
  rule('7.20-2', ({ content }) => {
    const structured = content.forms.filter((form) => form.get('StructParents') !== undefined)
    return new Set(structured).size === structured.length
  }),
]

/** Pairs of a language and a text; the text may not be empty. */
function hasWords(clip: Dict): boolean {
  const list = asList(clip.get('Alt'))
  if (list === undefined || list.length % 2 === 1) return false
  return list.every((value, index) => {
    const text = asText(value)
    return text !== undefined && (index % 2 === 0 || text !== '')
  })
}

/** The clips that the actions of a document play. */
function listClips({ catalog, annotations, pages }: PdfDocument): readonly Dict[] {
  const seen = new Set<Dict>()
  const clips: Dict[] = []
  const visitRendition = (rendition: Dict | undefined) => {
    if (rendition === undefined || seen.has(rendition)) return
    seen.add(rendition)
    const clip = asDict(rendition.get('C'))
    if (clip !== undefined) clips.push(clip)
    for (const one of listDicts(rendition.get('R'))) visitRendition(one)
  }
  const visitAction = (action: Dict | undefined) => {
    if (action === undefined || seen.has(action)) return
    seen.add(action)
    if (asName(action.get('S')) === 'Rendition') visitRendition(asDict(action.get('R')))
    for (const next of listDicts(action.get('Next'))) visitAction(next)
  }
  const visitActions = (actions: Dict | undefined) => {
    for (const key of actions?.keys() ?? []) visitAction(asDict(actions?.get(key)))
  }
  for (const dict of [catalog, ...pages, ...annotations.map((annotation) => annotation.dict)]) {
    visitAction(asDict(dict.get('A')))
    visitAction(asDict(dict.get('OpenAction')))
    visitActions(asDict(dict.get('AA')))
  }
  return clips
}

/** The XML of a form of that kind stands in one stream, or in pieces with names between. */
function readXfa(catalog: Dict): string {
  const value = asDict(catalog.get('AcroForm'))?.get('XFA')
  const pieces = (asList(value) ?? [value]).flatMap((piece) => {
    const stream = asStream(piece)
    return stream === undefined ? [] : [new TextDecoder().decode(readData(stream))]
  })
  return pieces.join('')
}
