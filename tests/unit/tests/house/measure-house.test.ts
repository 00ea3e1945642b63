import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { countUpward, findCircles } from '../../../house/find-circles'
import { measureHouse } from '../../../house/measure-house'
import { readAliases } from '../../../walls/walls-rule'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A house of the files that are given, with their text. */
function build(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'huis-'))
  folders.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}
const graph = (arrows: readonly (readonly [string, string])[]) => {
  const made = new Map<string, Set<string>>()
  for (const [from, to] of arrows) {
    made.set(to, made.get(to) ?? new Set())
    made.set(from, (made.get(from) ?? new Set()).add(to))
  }
  return made
}

describe('the figures of the house', () => {
  it('know no circle, and no arrow that runs up', () => {
    const { circles, upwardArrows, largestFolder } = measureHouse('.', readAliases())
    expect(circles).toBe(0)
    expect(upwardArrows).toBe(0)
    expect(largestFolder).toBeGreaterThan(10)
  })

  it('count every way to import, by path and by alias', () => {
    const root = build({
      'renderer/features/a/a.tsx':
        "import type { B } from '../b/b'\nexport * from '../c/c'\nimport '../d/d.css'",
      'renderer/features/b/b.ts': "export const later = () => import('../c/c')\nexport interface B {}",
      'renderer/features/c/c.ts': "export type It = import('#f/d/d').It",
      'renderer/features/d/d.ts': "import { x } from '../../../main/contract/x'\nexport type It = 1",
      'renderer/features/d/d.css': "@import '../../../main/x.css';",
      'main/contract/x.ts': 'export const x = 1',
      'content/page.mdx': "import '../../../main/contract/x'",
    })
    expect(measureHouse(root, { '#f/*': './renderer/features/*.ts' })).toEqual({
      featureArrows: 4,
      upwardArrows: 0,
      largestFolder: 2,
      climbingImports: 2,
      circles: 0,
    })
  })

  it('see a circle of files, and the arrow that would have to go', () => {
    const root = build({
      'renderer/features/a/a.ts': "import type { C } from '../c/c'",
      'renderer/features/b/b.ts': "import '../a/a'",
      'renderer/features/c/c.ts': "import '../b/b'\nexport interface C {}",
    })
    expect(measureHouse(root, {})).toMatchObject({ featureArrows: 3, upwardArrows: 1, circles: 1 })
  })
})

describe('arrows that run up', () => {
  it('are as few as one can make them', () => {
    expect(
      countUpward(
        graph([
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
        ]),
      ),
    ).toBe(0)
    expect(
      countUpward(
        graph([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      ),
    ).toBe(1)
    expect(
      countUpward(
        graph([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
          ['b', 'a'],
          ['d', 'd'],
        ]),
      ),
    ).toBe(2)
  })

  it('are none exactly when there is no circle', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (arrows) => {
        const made = graph(arrows)
        expect(countUpward(made) === 0).toBe(findCircles(made).length === 0)
      }),
    )
  })
})
