import { findParentLang, isInTree, type StructureTree } from '../document/structure-tree'
import {
  asDict,
  asList,
  asName,
  asNumber,
  asStream,
  asText,
  readData,
  type Dict,
  type Value,
} from '../document/values'
import { readOperations, type Operation } from './read-operations'

/** A stretch of content between BMC or BDC and EMC. */
export interface MarkedContent {
  readonly tag: string | undefined
  /** The tags around it, its own last. */
  readonly tags: readonly string[]
  /** Whether it belongs to an element of the structure tree. */
  readonly isTagged: boolean
  readonly properties: Dict | undefined
  /** The language that it has from what is around it. */
  readonly inheritedLang: string | undefined
}

/** One thing that is painted. */
export interface Painted {
  readonly kind: 'text' | 'image' | 'path' | 'shading'
  readonly tags: readonly string[]
  readonly isTagged: boolean
  readonly lang: string | undefined
}

/** Text shown with one font: what stands in the strings, and whether it is seen (rendering mode 3 is not). */
export interface Shown {
  readonly font: Dict
  readonly bytes: Uint8Array
  readonly isInvisible: boolean
}

/** All that the content of a document holds. */
export interface Content {
  readonly marked: readonly MarkedContent[]
  readonly painted: readonly Painted[]
  readonly shown: readonly Shown[]
  /** Every language that a mark names, also in the appearance of an annotation. */
  readonly languages: readonly string[]
  /** Every drawing of a form, also of the appearance of an annotation. */
  readonly forms: readonly Dict[]
}

interface Collected extends Content {
  readonly marked: MarkedContent[]
  readonly painted: Painted[]
  readonly shown: Shown[]
  readonly languages: string[]
  readonly forms: Dict[]
}

interface Place {
  readonly resources: readonly Dict[]
  readonly structParents: number | undefined
  readonly element: Dict | undefined
  readonly tags: readonly string[]
  readonly lang: string | undefined
  /** Appearances of annotations need no marks: what they mean stands with the annotation. */
  readonly needsMarks: boolean
  readonly around: readonly Dict[]
}

interface Graphics {
  font: Dict | undefined
  mode: number
}

interface Mark {
  readonly element: Dict | undefined
  readonly tags: readonly string[]
  readonly lang: string | undefined
}

/** Walks through the content of all pages and of the annotations on them. */
export function walkContent(pages: readonly Dict[], tree: StructureTree): Content {
  const found: Collected = { marked: [], painted: [], shown: [], languages: [], forms: [] }
  for (const page of pages) {
    const resources = findInherited(page, 'Resources')
    const place: Place = {
      resources: resources === undefined ? [] : [resources],
      structParents: asNumber(page.get('StructParents')),
      element: undefined,
      tags: [],
      lang: undefined,
      needsMarks: true,
      around: [],
    }
    walkStream(readContents(page.get('Contents')), place, { font: undefined, mode: 0 }, tree, found)
    for (const annotation of asList(page.get('Annots')) ?? [])
      for (const appearance of listAppearances(asDict(annotation)))
        walkForm(appearance, { ...place, needsMarks: false }, { font: undefined, mode: 0 }, tree, found)
  }
  return found
}

/** A value that a page has itself or from the nodes above it. */
export function findInherited(page: Dict, key: string): Dict | undefined {
  return asDict(findInheritedValue(page, key))
}

export function findInheritedValue(page: Dict, key: string): Value | undefined {
  const seen = new Set<Dict>()
  for (let node: Dict | undefined = page; node !== undefined && !seen.has(node);) {
    const value = node.get(key)
    if (value !== undefined) return value
    seen.add(node)
    node = asDict(node.get('Parent'))
  }
  return undefined
}

/** Pieces of one content are read as one: a piece may end in the middle of a stretch. */
function readContents(value: Value | undefined): Uint8Array {
  const end = Uint8Array.of(10)
  return Buffer.concat((asList(value) ?? [value]).flatMap((piece) => [readData(asDict(piece)), end]))
}

function listAppearances(annotation: Dict | undefined): readonly Dict[] {
  const appearance = asDict(annotation?.get('AP'))
  return ['N', 'D', 'R'].flatMap((state) => {
    const entry = asDict(appearance?.get(state))
    if (entry === undefined) return []
    if (entry.data !== undefined) return [entry]
    return entry.keys().flatMap((key) => asStream(entry.get(key)) ?? [])
  })
}

function walkForm(form: Dict, place: Place, graphics: Graphics, tree: StructureTree, found: Collected): void {
  found.forms.push(form)
  if (place.around.includes(form)) return
  const own = asDict(form.get('Resources'))
  walkStream(
    readData(form),
    {
      ...place,
      resources: own === undefined ? place.resources : [own, ...place.resources],
      structParents: asNumber(form.get('StructParents')),
      around: [...place.around, form],
    },
    graphics,
    tree,
    found,
  )
}

function walkStream(
  bytes: Uint8Array,
  place: Place,
  outer: Graphics,
  tree: StructureTree,
  found: Collected,
): void {
  const operations = readOperations(bytes)
  const closed = findClosed(operations)
  const marks: (Mark | undefined)[] = []
  const kept: Graphics[] = []
  let graphics = { ...outer }
  const current = (): Mark =>
    marks.findLast((mark) => mark !== undefined) ?? {
      element: place.element,
      tags: place.tags,
      lang: place.lang,
    }
  const paint = (kind: Painted['kind']) => {
    const { element, tags, lang } = current()
    if (place.needsMarks) found.painted.push({ kind, tags, lang, isTagged: isInTree(element) })
  }
  operations.forEach(({ operator, operands }, index) => {
    switch (operator) {
      case 'BMC':
      case 'BDC': {
        const mark = closed.has(index)
          ? openMark(operator, operands, place, current(), tree, found)
          : undefined
        marks.push(mark)
        return
      }
      case 'EMC':
        marks.pop()
        return
      case 'q':
        kept.push({ ...graphics })
        return
      case 'Q':
        graphics = kept.pop() ?? graphics
        return
      case 'Tf':
        graphics.font = asDict(findResource(place, 'Font', operands.at(-2)))
        return
      case 'Tr':
        graphics.mode = asNumber(operands.at(-1)) ?? 0
        return
      case 'gs': {
        const font = asList(asDict(findResource(place, 'ExtGState', operands.at(-1)))?.get('Font'))
        if (font !== undefined) graphics.font = asDict(font[0])
        return
      }
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        paint('text')
        showText(operands.at(-1), graphics, found)
        return
      case 'sh':
        paint('shading')
        return
      case 'EI':
        paint('image')
        return
      case 'Do': {
        const drawn = asDict(findResource(place, 'XObject', operands.at(-1)))
        const subtype = asName(drawn?.get('Subtype'))
        if (subtype === 'Image') paint('image')
        else if (drawn !== undefined && subtype === 'Form')
          walkForm(drawn, { ...place, ...current() }, graphics, tree, found)
        return
      }
      default:
        if (painting.has(operator)) paint('path')
    }
  })
}

const painting: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])

/** The places of the marks that are closed again: one that never ends marks nothing. */
function findClosed(operations: readonly Operation[]): ReadonlySet<number> {
  const open: number[] = []
  const closed = new Set<number>()
  operations.forEach(({ operator }, index) => {
    if (operator === 'BMC' || operator === 'BDC') open.push(index)
    else if (operator === 'EMC') {
      const begun = open.pop()
      if (begun !== undefined) closed.add(begun)
    }
  })
  return closed
}

function openMark(
  operator: 'BMC' | 'BDC',
  operands: Operation['operands'],
  place: Place,
  outer: Mark,
  tree: StructureTree,
  found: Collected,
): Mark {
  const tag = asName(operands.at(operator === 'BMC' ? -1 : -2))
  const last = operands.at(-1)
  const properties =
    operator === 'BMC' ? undefined : (asDict(last) ?? asDict(findResource(place, 'Properties', last)))
  const mcid = asNumber(properties?.get('MCID'))
  const own = mcid === undefined ? undefined : findElement(mcid, place, tree)
  const element = own ?? outer.element
  const tags = tag === undefined ? outer.tags : [...outer.tags, tag]
  const ownLang = own === undefined ? undefined : (asText(own.get('Lang')) ?? findParentLang(own))
  const inheritedLang = ownLang ?? outer.lang
  if (place.needsMarks)
    found.marked.push({ tag, tags, isTagged: isInTree(element), properties, inheritedLang })
  const lang = asText(properties?.get('Lang'))
  if (lang !== undefined) found.languages.push(lang)
  return { element, tags, lang: lang ?? inheritedLang }
}

function findElement(mcid: number, { structParents }: Place, { parents }: StructureTree): Dict | undefined {
  if (structParents === undefined) return undefined
  return asDict(asList(parents.get(structParents))?.[mcid])
}

function findResource({ resources }: Place, kind: string, name: Value | undefined): Value | undefined {
  const key = asName(name)
  if (key === undefined) return undefined
  for (const dict of resources) {
    const value = asDict(dict.get(kind))?.get(key)
    if (value !== undefined) return value
  }
  return undefined
}

function showText(operand: Value | undefined, { font, mode }: Graphics, found: Collected): void {
  if (font === undefined) return
  const pieces = (asList(operand) ?? [operand]).flatMap((piece) =>
    typeof piece === 'object' && 'kind' in piece && piece.kind === 'text' ? [piece.bytes] : [],
  )
  for (const bytes of pieces.length === 0 ? [new Uint8Array()] : pieces)
    found.shown.push({ font, bytes, isInvisible: mode === 3 })
}
