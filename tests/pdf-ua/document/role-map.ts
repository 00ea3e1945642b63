import { asDict, asName, type Dict } from './values'

/** The structure types that PDF 1.7 knows (ISO 32000-1, 14.8.4). */
const standardTypes: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference'],
  ...['BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form'],
])

export interface RoleMap {
  /** The standard type that a type stands for; undefined when it leads to none. */
  readonly findStandard: (type: string) => string | undefined
  /** Whether the mapping of a type comes back to where it was. */
  readonly goesRound: (type: string) => boolean
  /** Whether a standard type is mapped to something else, by itself or on the way from another type. */
  readonly isRemapped: (type: string) => boolean
}

/** Reads the role map of a structure tree root. */
export function readRoleMap(root: Dict | undefined): RoleMap {
  const entries = asDict(root?.get('RoleMap'))
  const mapped = new Map<string, string>()
  for (const key of entries?.keys() ?? []) {
    const target = asName(entries?.get(key))
    if (target !== undefined) mapped.set(key, target)
  }
  const findStandard = (type: string): string | undefined => {
    const visited = new Set([type])
    let next = mapped.get(type)
    if ((next === undefined || next === type) && standardTypes.has(type)) return type
    while (next !== undefined && !visited.has(next)) {
      if (standardTypes.has(next)) return next
      visited.add(next)
      next = mapped.get(next)
    }
    return undefined
  }
  return {
    findStandard,
    goesRound: (type) => {
      const visited = new Set<string>()
      for (let next: string | undefined = type; next !== undefined; next = mapped.get(next)) {
        if (visited.has(next)) return true
        visited.add(next)
      }
      return false
    },
    isRemapped: (type) => {
      const standard = findStandard(type)
      if (standardTypes.has(type)) return standard !== type
      return standard !== undefined && findStandard(standard) !== standard
    },
  }
}
