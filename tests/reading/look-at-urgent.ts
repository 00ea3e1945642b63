import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A window, and how much of what to do it must show without scrolling. The last is a laptop of 1366 wide at 200 %. */
export interface ReadingSize {
  readonly width: number
  readonly height: number
  readonly needs: 'all' | 'first'
}

export const readingSizes: readonly ReadingSize[] = [
  { width: 1366, height: 768, needs: 'all' },
  { width: 900, height: 640, needs: 'all' },
  { width: 683, height: 384, needs: 'first' },
]

/** A screen for who cannot wait: its address and its title. */
export interface UrgentScreen {
  readonly hash: string
  readonly title: string
}

const actNow: UrgentScreen = { hash: '#/nu-handelen', title: 'Nu handelen' }

/** Every page that its own front matter marks as one that cannot wait, and "Nu handelen". */
export function listUrgentScreens(root: string): readonly UrgentScreen[] {
  const pages = ['route', 'fenomeen', 'signaal'].flatMap((collection) =>
    readdirSync(join(root, 'content', collection)).flatMap((file): UrgentScreen[] => {
      const [, head = ''] = readFileSync(join(root, 'content', collection, file), 'utf8').split(/^---$/m)
      if (!/^(?:spoed|altijdSerieus): true$/m.test(head)) return []
      const title = /^titel: (.*)$/m.exec(head)?.[1]?.replaceAll(/^['"]|['"]$/g, '') ?? ''
      return [{ hash: `#/naslag/${collection}/${file.replace(/\.mdx$/, '')}`, title }]
    }),
  )
  return [...pages, actNow]
}

/** What somebody in a hurry sees of a screen at once. */
export interface InView {
  /** What to do: every step and what to say, or the first step where the window is very small. */
  readonly action: boolean
  /** At least one number to call, with its button to copy it. */
  readonly number: boolean
}

/** Opens a screen and looks what is in view without scrolling, outside the bar at the bottom. */
export async function lookAtUrgent(
  page: Page,
  { hash, title }: UrgentScreen,
  { needs }: ReadingSize,
): Promise<InView> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, hash)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await page.locator('.call-number').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.evaluate((wanted) => {
    const isSeen = (element: Element | null | undefined): boolean => {
      if (!element) return false
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) return false
      if (box.top < -1 || box.bottom > window.innerHeight + 1) return false
      if (box.left < -1 || box.right > window.innerWidth + 1) return false
      const points = [
        [box.left + 3, box.top + 3],
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
        [box.left + 3, box.bottom - 3],
      ] as const
      return points.every(([x, y]) => {
        const found = document.elementFromPoint(x, y)
        return found !== null && (element.contains(found) || found.contains(element))
      })
    }
    const find = (selector: string) => [...document.querySelectorAll(selector)]
    const board = find('.urgent-first')
    const steps = board.length > 0 ? board : find('.first-steps-now li')
    const rest = board.length > 0 ? find('.urgent-groups h2') : find('.first-steps-say')
    return {
      action:
        steps.length > 0 &&
        (wanted === 'first' ? isSeen(steps[0]) : rest.length > 0 && [...steps, ...rest].every(isSeen)),
      number: find('.call-number').some(isSeen),
    }
  }, needs)
}
