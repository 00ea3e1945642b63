import { describe, expect, it } from 'vitest'
import { findCircles } from '../../../house/find-circles'
import { findHoles } from '../../../walls/find-holes'
import { listRefusals, rightImports, waysToImport, wrongImports } from '../../../walls/try-imports'
import { zones } from '../../../walls/zones'

/** Other code that the walls judge, and how many faults they must find in it; linted in one run. */
const pieces = {
  'the file of a worker in another zone': {
    file: 'renderer/ui/button.tsx',
    code: "new Worker(new URL('../features/check/why.tsx', import.meta.url))",
    faults: 1,
  },
  'the file of a worker of its own': {
    file: 'renderer/report/report-client.ts',
    code: "new URL('./report-worker.ts', import.meta.url)",
    faults: 0,
  },
  'a table of code': {
    file: 'renderer/reading/page-bodies.ts',
    code: "import.meta.glob('../../main/library/*.ts')",
    faults: 1,
  },
  'a table of pages, in a zone that knows no pages': {
    file: 'renderer/core/days.ts',
    code: "import.meta.glob('../../content/*/*.mdx')",
    faults: 1,
  },
  'a table of pages': {
    file: 'renderer/reading/page-bodies.ts',
    code: "import.meta.glob(['../../content/*/*.mdx'])",
    faults: 0,
  },
  'an address that nobody can read beforehand': {
    file: 'renderer/ui/button.tsx',
    code: 'export const get = (a: string) => import(a)',
    faults: 1,
  },
  'a wrong import with a comment that puts rules out': {
    file: 'renderer/ui/button.tsx',
    code: "// oxlint-disable-next-line\nimport '../features/check/why'",
    faults: 1,
  },
} as const

describe('the walls of the house', () => {
  const { tried, refused, holes } = findHoles()

  it.each(wrongImports)('$file may not ask for $asks, in whatever way', ({ file, asks }) => {
    expect(holes.filter((hole) => hole.file === file && hole.asked === asks)).toEqual([])
  })

  it.each(rightImports)('$file may ask for $asks', ({ file, asks }) => {
    expect(holes.filter((hole) => hole.file === file && hole.asked === asks)).toEqual([])
  })

  it('refuse every wrong import, by path and by alias', () => {
    expect(refused).toBe(tried)
    expect(tried).toBeGreaterThan(wrongImports.length * Object.keys(waysToImport).length)
  })

  const said = listRefusals(Object.values(pieces))
  it.each(Object.keys(pieces).map((name, index) => ({ name, index })))('judge $name', ({ name, index }) => {
    expect(said[index]).toHaveLength(pieces[name as keyof typeof pieces].faults)
  })
})

describe('the table of zones', () => {
  it('names only zones that exist', () => {
    const named = Object.values(zones).flatMap(({ uses }) => uses)
    expect(named.filter((name) => !(name in zones))).toEqual([])
  })

  it('leads nowhere in a circle, so that every zone stands on the ones below it', () => {
    expect(
      findCircles(new Map(Object.entries(zones).map(([name, { uses }]) => [name, new Set(uses)]))),
    ).toEqual([])
  })
})
