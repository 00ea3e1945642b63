import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listCode } from '../../../../house/list-code'

/** The hall screen is measured by the beamer, and the page of the building blocks is no page of the app. */
const measuredByItself = ['renderer/features/session/hall/hall.css', 'renderer/bouwstenen/blocks.css']

/** The figures as wide as a page that a stylesheet sets by itself; narrower ones are those of a box or a field. */
function listOwnWidths(css: string): string[] {
  return [...css.matchAll(/(?<set>(?:max-inline-size|inline-size|grid-template-columns):[^;]*);/gu)]
    .flatMap(([, set]) => set ?? [])
    .filter((set) => [...set.matchAll(/(?<rem>[\d.]+)rem/gu)].some(([, rem]) => Number(rem) >= 40))
}

it('a page is as wide as one of the three widths that the theme names', () => {
  const own = listCode('.')
    .filter(
      (file) => file.startsWith('renderer/') && file.endsWith('.css') && !measuredByItself.includes(file),
    )
    .flatMap((file) => listOwnWidths(readFileSync(file, 'utf8')).map((set) => `${file}: ${set}`))
  expect(own).toEqual([])
})

it.each(['.a { max-inline-size: 50rem; }', '.a { grid-template-columns: minmax(0, 46rem) 1fr; }'])(
  'a width of its own is found: %s',
  (css) => expect(listOwnWidths(css)).toHaveLength(1),
)
