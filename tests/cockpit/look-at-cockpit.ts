import type { Page } from '@playwright/test'

/** A window in which a session is led, and how much of the cockpit it must show at every moment. */
export interface CockpitSize {
  readonly width: number
  readonly height: number
  readonly needs: 'all' | 'script' | 'first lines'
}

/** The last is a laptop of 1366 wide at 200 %. */
export const cockpitSizes: readonly CockpitSize[] = [
  { width: 1366, height: 768, needs: 'all' },
  { width: 1280, height: 720, needs: 'all' },
  { width: 1093, height: 614, needs: 'all' },
  { width: 900, height: 640, needs: 'script' },
  { width: 683, height: 384, needs: 'first lines' },
]

/**
 * What of the cockpit cannot be seen now, without scrolling anything: by name, empty when all that this size needs is in
 * view. What lies under something else, or outside the column in which it stands, cannot be seen.
 */
export async function findOutOfView(page: Page, { needs }: CockpitSize): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    /** Whether the first `height` pixels of an element (all of it, when left out) can be seen. */
    const isSeen = (element: Element | null | undefined, height?: number): boolean => {
      if (!element) return false
      const box = element.getBoundingClientRect()
      const bottom = height === undefined ? box.bottom : Math.min(box.bottom, box.top + height)
      if (box.width === 0 || box.height === 0) return false
      for (let frame = element.parentElement; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const around = frame.getBoundingClientRect()
        if (box.top < around.top - 1 || bottom > around.bottom + 1) return false
      }
      if (box.top < -1 || bottom > window.innerHeight + 1) return false
      if (box.left < -1 || box.right > window.innerWidth + 1) return false
      const points = [
        [box.left + 3, box.top + 3],
        [(box.left + box.right) / 2, (box.top + bottom) / 2],
        [box.left + 3, bottom - 3],
      ] as const
      return points.every(([x, y]) => {
        const found = document.elementFromPoint(x, y)
        return found !== null && (element.contains(found) || found.contains(element))
      })
    }
    const script = document.querySelector('.cockpit-script')
    const first = script?.querySelector('ol > li')
    const line = first ? Number.parseFloat(getComputedStyle(first).lineHeight) : 0
    const looks: [string, boolean][] = [
      ['the clock', isSeen(document.querySelector('[role=timer]'))],
      ['the entry line', isSeen(document.querySelector('form[aria-label="Snel noteren"] input[type=text]'))],
      ['the heading of the step', isSeen(script?.querySelector('h2'))],
      ['the first instruction', isSeen(first, wanted === 'first lines' ? 2 * line : undefined)],
    ]
    if (wanted === 'all') {
      looks.push(['the running step', isSeen(document.querySelector('.clock-step'))])
      for (const tab of [...document.querySelectorAll('.cockpit-output [role=tab]')].slice(0, 4))
        looks.push([`the count of ${tab.textContent}`, isSeen(tab)])
    }
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > window.innerWidth) looks.push(['the page fits its width', false])
    if (scrollHeight > window.innerHeight) looks.push(['the page fits its height', false])
    return looks.filter(([, seen]) => !seen).map(([name]) => name)
  }, needs)
}
