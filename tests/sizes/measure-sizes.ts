import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the built page sends, in bytes when zipped. */
export interface Sizes {
  /** The scripts that the page itself names: what must arrive before anything shows. */
  readonly first: number
  /** The search worker, and the packed index of the naslag. */
  readonly search: number
  /** The worker that makes a PDF, without its fonts. */
  readonly pdf: number
}

/**
 * The most that each may be, in bytes when zipped: what was measured on 29 November 2026 (97.8, 315.5 and 148.5 kB), with
 * room for a few months of small changes. Whoever goes over one looks at what came along first (a library in the first
 * script?), and raises it only with the reason in the commit. Why these three: the first script is what a person on an old
 * laptop waits for; the search worker grows with every page; the PDF worker with whatever jsPDF drags along.
 */
export const budgets: Sizes = { first: 105_000, search: 350_000, pdf: 160_000 }

/** Measures the page that was built into `folder`. Throws when a part cannot be found: then this looks in the wrong place. */
export function measureSizes(folder: string): Sizes {
  return {
    first: sum(folder, listNamed(folder)),
    search: sum(folder, [
      ...listAssets(folder, 'search-worker-'),
      ...listAssets(folder, 'search-index-', '.bin'),
    ]),
    pdf: sum(folder, listAssets(folder, 'report-worker-')),
  }
}

/** Sentences on what is larger than it may be; none when all is well. */
export function listTooLarge(sizes: Sizes, most: Sizes = budgets): string[] {
  return (['first', 'search', 'pdf'] as const)
    .filter((part) => sizes[part] > most[part])
    .map(
      (part) =>
        `${partNames[part]}: ${inKilobytes(sizes[part])} gzip, en mag ${inKilobytes(most[part])} zijn. Kijk wat erbij kwam; de grens staat in tests/sizes/measure-sizes.ts.`,
    )
}

/** Each part as a person names it. */
export const partNames: Readonly<Record<keyof Sizes, string>> = {
  first: 'script voor het eerste beeld',
  search: 'zoeken, met de index',
  pdf: 'pdf maken',
}

/** Bytes as a person reads them: "97,8 kB". */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`
}

function listNamed(folder: string): string[] {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) throw new Error(`${page} is er niet: draai eerst npm run build`)
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].flatMap(
    ([, file]) => file ?? [],
  )
}

/** The assets whose names begin and end so; throws when there are none, because then something else is measured. */
function listAssets(folder: string, start: string, ending = '.js'): string[] {
  const found = readdirSync(join(folder, 'assets')).filter(
    (name) => name.startsWith(start) && name.endsWith(ending),
  )
  if (found.length === 0) throw new Error(`in ${folder} staat niet wat hier gemeten wordt`)
  return found.map((name) => `assets/${name}`)
}

function sum(folder: string, files: readonly string[]): number {
  if (files.length === 0) throw new Error(`in ${folder} staat niet wat hier gemeten wordt`)
  return files.reduce((total, file) => total + gzipSync(readFileSync(join(folder, file))).length, 0)
}
