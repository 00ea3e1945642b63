import { posix } from 'node:path'
import { listRefusals, rightImports, waysToImport, wrongImports, type TriedImport } from './try-imports'

/** A wrong import that was let through, or a right one that was refused. */
export interface Hole {
  readonly file: string
  /** As it stands in the list of tried imports. */
  readonly asked: string
  readonly what: string
}

/** What came of trying every import: how many wrong ones were tried and refused, and all that went wrong. */
export interface Trial {
  readonly tried: number
  readonly refused: number
  readonly holes: readonly Hole[]
}

/** The same import by alias ("../../main/app/log" in renderer/ui is "#main/log"), or undefined for a package. */
export function byAlias({ file, asks }: TriedImport): string | undefined {
  if (!asks.startsWith('.')) return undefined
  return `#${posix.normalize(posix.join(posix.dirname(file), asks))}`
}

/** Tries every wrong import in every way, by path and by alias, and every right one. */
export function findHoles(): Trial {
  const holes: Hole[] = []
  let tried = 0
  let refused = 0
  for (const wrong of wrongImports)
    for (const [way, write] of Object.entries(waysToImport))
      for (const asks of [wrong.asks, byAlias(wrong)]) {
        if (asks === undefined) continue
        tried += 1
        if (listRefusals(wrong.file, write(asks)).length === 1) refused += 1
        else holes.push({ file: wrong.file, asked: wrong.asks, what: `may ask for ${asks} (${way})` })
      }
  for (const right of rightImports)
    for (const asks of [right.asks, byAlias(right)]) {
      const [message] = asks === undefined ? [] : listRefusals(right.file, `import '${asks}'`)
      if (message !== undefined)
        holes.push({ file: right.file, asked: right.asks, what: `is refused ${asks}: ${message}` })
    }
  return { tried, refused, holes }
}
