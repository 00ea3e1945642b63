import { readNumberTree } from './number-tree'
import { readRoleMap, type RoleMap } from './role-map'
import { asDict, asList, asName, asText, type Dict, type Value } from './values'

/** One element of the structure tree. */
export interface Element {
  readonly dict: Dict
  /** Its type as it stands in the file, and the standard type that the role map makes of it. */
  readonly type: string | undefined
  readonly standard: string | undefined
  readonly kids: readonly Element[]
}

export interface StructureTree {
  readonly root: Dict | undefined
  readonly roles: RoleMap
  /** Every element, in reading order. */
  readonly elements: readonly Element[]
  /** What the parent tree says for a number: an element, or a list of them by MCID. */
  readonly parents: ReadonlyMap<number, Value>
}

/** Reads the structure tree of a catalog; a document without one has no elements. */
export function readStructureTree(catalog: Dict): StructureTree {
  const root = asDict(catalog.get('StructTreeRoot'))
  const roles = readRoleMap(root)
  const elements: Element[] = []
  const seen = new Set<Dict>()
  const readKids = (parent: Dict, isRoot: boolean): readonly Element[] =>
    listKids(parent).flatMap((dict): readonly Element[] => {
      if (seen.has(dict) || !(isRoot || isElement(dict))) return []
      seen.add(dict)
      const type = asName(dict.get('S'))
      const place = elements.length
      const kids = readKids(dict, false)
      const standard = type === undefined ? undefined : roles.findStandard(type)
      const element: Element = { dict, type, standard, kids }
      elements.splice(place, 0, element)
      return [element]
    })
  if (root !== undefined) readKids(root, true)
  return { root, roles, elements, parents: readNumberTree(asDict(root?.get('ParentTree'))) }
}

/** Grouping elements that rules on nesting look through. */
const passThrough: ReadonlySet<string | undefined> = new Set(['NonStruct', 'Div', 'Part'])

/** The children of an element; of a group that means nothing by itself, its children. */
export function listMeaningful(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => (passThrough.has(kid.standard) ? listMeaningful(kid) : [kid]))
}

/** The standard types of those children; what has none is left out. */
export function listKidTypes(element: Element): readonly string[] {
  return listMeaningful(element).flatMap(({ standard }) => standard ?? [])
}

/** The standard type of the element that an element names as its parent, groups left out. */
export function findParentType({ dict }: Element, { roles }: StructureTree): string | undefined {
  for (const parent of walkUp(dict)) {
    const type = asName(parent.get('S'))
    const standard = type === undefined ? undefined : roles.findStandard(type)
    if (!passThrough.has(standard)) return standard
  }
  return undefined
}

/** The dictionaries above an element, by its entry P; stops where it goes round. */
export function* walkUp(dict: Dict): Generator<Dict, undefined> {
  const seen = new Set([dict])
  for (let parent = asDict(dict.get('P')); parent !== undefined; parent = asDict(parent.get('P'))) {
    if (seen.has(parent)) return undefined
    seen.add(parent)
    yield parent
  }
  return undefined
}

/** The language that an element has from those above it. */
export function findParentLang(dict: Dict): string | undefined {
  for (const parent of walkUp(dict)) {
    const lang = asText(parent.get('Lang'))
    if (lang !== undefined) return lang
  }
  return undefined
}

const inTree = new WeakMap<Dict, boolean>()

/** Whether an element hangs under the root of the tree; asked of everything that is painted, so it is looked up once. */
export function isInTree(dict: Dict | undefined): boolean {
  if (dict === undefined) return false
  const known = inTree.get(dict)
  if (known !== undefined) return known
  const found = [dict, ...walkUp(dict)].some((one) => asName(one.get('Type')) === 'StructTreeRoot')
  inTree.set(dict, found)
  return found
}

function listKids(parent: Dict): readonly Dict[] {
  const kids = parent.get('K')
  return (asList(kids) ?? [kids]).flatMap((kid) => asDict(kid) ?? [])
}

function isElement(dict: Dict): boolean {
  const type = asName(dict.get('Type'))
  return dict.get('Type') === undefined || type === 'StructElem'
}
