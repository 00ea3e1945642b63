import type { ConflictName } from './conflict-names'
import { readConflictNames } from './conflict-names'
import type { PossibleCopy } from './take-in'

/** The files among these names that may be copies, by the session that they would be a copy of. Only for sessions that are here. */
export function findCopies(fileNames: readonly string[]): ReadonlyMap<string, readonly PossibleCopy[]> {
  const here = new Set(fileNames)
  const found = new Map<string, PossibleCopy[]>()
  for (const fileName of fileNames)
    for (const name of readConflictNames(fileName))
      if (here.has(`${name.id}.json`)) add(found, fileName, name)
  return found
}

function add(found: Map<string, PossibleCopy[]>, fileName: string, name: ConflictName): void {
  found.set(name.id, [...(found.get(name.id) ?? []), { ...name, fileName }])
}
