import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { findCircles } from '../../../house/find-circles'
import { findHoles } from '../../../walls/find-holes'
import { listRefusals, rightImports, waysToImport, wrongImports } from '../../../walls/try-imports'
import { zones } from '../../../walls/zones'

const lint = new ESLint()
const rulesOf = async (file: string) => {
  const config = (await lint.calculateConfigForFile(file)) as { rules: Record<string, unknown[]> }
  return config.rules
}

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

  it('refuse the file of a worker in another zone, and a table of code', () => {
    expect(
      listRefusals(
        'renderer/ui/button.tsx',
        "new Worker(new URL('../features/check/why.tsx', import.meta.url))",
      ),
    ).toHaveLength(1)
    expect(
      listRefusals('renderer/report/report-client.ts', "new URL('./report-worker.ts', import.meta.url)"),
    ).toEqual([])
    expect(
      listRefusals('renderer/reading/page-bodies.ts', "import.meta.glob('../../main/library/*.ts')"),
    ).toHaveLength(1)
    expect(listRefusals('renderer/core/days.ts', "import.meta.glob('../../content/*/*.mdx')")).toHaveLength(1)
    expect(
      listRefusals('renderer/reading/page-bodies.ts', "import.meta.glob(['../../content/*/*.mdx'])"),
    ).toEqual([])
  })

  it('refuse an address that nobody can read beforehand', () => {
    expect(
      listRefusals('renderer/ui/button.tsx', 'export const get = (a: string) => import(a)'),
    ).toHaveLength(1)
  })

  it('cannot be put out by a comment', () => {
    expect(
      listRefusals('renderer/ui/button.tsx', "// eslint-disable-next-line\nimport '../features/check/why'"),
    ).toHaveLength(1)
  })

  it.each([
    'main/app/requests.ts',
    'main/contract/session.ts',
    'renderer/app/app.tsx',
    'renderer/core/session/days.ts',
    'renderer/features/session/hall/use-hall.ts',
    'content/plugin/content.ts',
    'content/check.ts',
  ])('stand in the lint of %s', async (file) => {
    expect((await rulesOf(file))['huis/muren']?.[0]).toBe(2)
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

  it('knows what React asks of hooks in every file of the page, also the ones that end in .ts', async () => {
    for (const file of [
      'renderer/features/session/hall/use-hall.ts',
      'renderer/ui/dialog.tsx',
      'renderer/app/use-place.ts',
    ]) {
      const rules = await rulesOf(file)
      expect(rules['react-hooks/rules-of-hooks']?.[0]).toBe(2)
      expect(rules['react-hooks/exhaustive-deps']?.[0]).toBe(2)
    }
  })
})
