import type { Locator, Page } from '@playwright/test'
import { expect } from './app-test'

/** What a sighted keyboard user can tell about the element that has the focus. */
export interface FocusView {
  /** How the element introduces itself, for messages. */
  readonly name: string
  /** A ring is drawn around it. */
  readonly ring: boolean
  /** What lies over it, by class; empty when nothing does. */
  readonly covered: string
}

/** Looks at the focused element as it is on the screen; null when nothing has the focus. */
export function lookAtFocus(page: Page): Promise<FocusView | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const style = getComputedStyle(element)
    const isMine = (found: Element | null) =>
      found !== null &&
      (element.contains(found) ||
        found.contains(element) ||
        found.closest('label')?.contains(element) === true)
    /** The middle and the middles of the four sides of every line box. */
    const points = [...element.getClientRects()]
      .filter(({ width, height }) => width > 2 && height > 2)
      .flatMap(({ left, right, top, bottom }) => {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        return [
          [x, y],
          [x, top + 2],
          [x, bottom - 2],
          [left + 2, y],
          [right - 2, y],
        ] as const
      })
    // A field that is taller than the window cannot be seen whole.
    const tall = element.getBoundingClientRect().height > window.innerHeight / 2
    const inView = tall ? points.filter(([, y]) => y > 0 && y < window.innerHeight).slice(0, 1) : points
    const covers = inView
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((found) => !isMine(found))
      .map((found) => (found === null ? 'outside the window' : found.className || found.tagName))
    return {
      name:
        (element.getAttribute('aria-label') ?? element.innerText).trim().slice(0, 60) ||
        `${element.tagName} ${element.id}`,
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      covered: [...new Set(covers), ...(points.length === 0 ? ['no size'] : [])].join(', '),
    }
  })
}

/** Fails when the focus cannot be seen: no ring, or something over it. */
export async function expectFocusInView(page: Page): Promise<FocusView> {
  const view = await lookAtFocus(page)
  expect(view, 'something has the focus').not.toBeNull()
  return expectSeen(view!)
}

/** As `expectFocusInView`, for what was looked at already: a walk along every stop need not look twice. */
export function expectSeen(view: FocusView): FocusView {
  expect(view).toEqual({ name: view.name, ring: true, covered: '' })
  return view
}

/** Presses Tab (or Shift Tab) until `target` has the focus, and looks at every stop on the way. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 150 } = {}): Promise<void> {
  await expect(target).toBeVisible()
  for (let press = 0; press < most; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const view = await lookAtFocus(page)
    if (view) expectSeen(view)
  }
  throw new Error(`not reached in ${most} steps: ${target.toString()}`)
}
