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
  const wrong = wrongImports.flatMap((one) =>
    listAddresses(one).flatMap((asks) =>
      Object.entries(waysToImport).map(([way, write]) => ({ ...one, asked: one.asks, asks, way, write })),
    ),
  )
  const right = rightImports.flatMap((one) =>
    listAddresses(one).map((asks) => ({ ...one, asked: one.asks, asks })),
  )
  const said = listRefusals([
    ...wrong.map(({ file, asks, write }, index) => ({ file, code: write(asks, `it${index}`) })),
    ...right.map(({ file, asks }) => ({ file, code: `import '${asks}'` })),
  ])
  const through = wrong.filter((_one, index) => said[index]?.length !== 1)
  return {
    tried: wrong.length,
    refused: wrong.length - through.length,
    holes: [
      ...through.map(({ file, asked, asks, way }) => ({ file, asked, what: `may ask for ${asks} (${way})` })),
      ...right.flatMap(({ file, asked, asks }, index) =>
        (said[wrong.length + index] ?? []).map((message) => ({
          file,
          asked,
          what: `is refused ${asks}: ${message}`,
        })),
      ),
    ],
  }
}

/** The ways to write where a tried import leads: by path and, when it is no package, by alias. */
function listAddresses(tried: TriedImport): readonly string[] {
  const alias = byAlias(tried)
  return alias === undefined ? [tried.asks] : [tried.asks, alias]
}
