import { findInheritedValue } from '../content/walk-content'
import type { StructureTree } from './structure-tree'
import { asDict, asList, asName, asNumber, type Dict, type Value } from './values'

/** An annotation on a page. */
export interface Annotation {
  readonly dict: Dict
  readonly subtype: string | undefined
  /** Whether nobody sees it: hidden, or outside what is shown of its page. */
  readonly isUnseen: boolean
  /** The element of the structure tree that it belongs to. */
  readonly element: Dict | undefined
  readonly elementType: string | undefined
}

/** Lists the annotations of all pages. */
export function listAnnotations(pages: readonly Dict[], tree: StructureTree): readonly Annotation[] {
  return pages.flatMap((page) => {
    const box = readBox(findInheritedValue(page, 'CropBox') ?? findInheritedValue(page, 'MediaBox'))
    return (asList(page.get('Annots')) ?? []).flatMap((entry): readonly Annotation[] => {
      const dict = asDict(entry)
      if (dict === undefined) return []
      const element = findElementOf(dict, tree)
      const type = asName(element?.get('S'))
      const isHidden = ((asNumber(dict.get('F')) ?? 0) & 2) === 2
      return [
        {
          dict,
          subtype: asName(dict.get('Subtype')),
          isUnseen: isHidden || isOutside(readBox(dict.get('Rect')), box),
          element,
          elementType: type === undefined ? undefined : tree.roles.findStandard(type),
        },
      ]
    })
  })
}

/** The element that an annotation or a field names by its entry StructParent. */
export function findElementOf(dict: Dict, { parents }: StructureTree): Dict | undefined {
  const number = asNumber(dict.get('StructParent'))
  return number === undefined ? undefined : asDict(parents.get(number))
}

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

function readBox(value: Value | undefined): Box | undefined {
  const [a, b, c, d] = (asList(value) ?? []).map(asNumber)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) }
}

function isOutside(inner: Box | undefined, outer: Box | undefined): boolean {
  if (inner === undefined || outer === undefined) return false
  return (
    outer.bottom >= inner.top ||
    outer.left >= inner.right ||
    outer.top <= inner.bottom ||
    outer.right <= inner.left
  )
}
