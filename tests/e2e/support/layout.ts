import type { Page } from '@playwright/test'

/** How far the page can be scrolled sideways, with what sticks out. Empty when it fits. */
export function findOverflow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return ''
    const out = [...document.querySelectorAll<HTMLElement>('#app *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && element.children.length === 0,
    )
    const names = out
      .slice(0, 3)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} “${element.innerText.slice(0, 30)}”`,
      )
    return `${scrollWidth - clientWidth} px too wide: ${names.join(', ')}`
  })
}

/** Smallest side, in CSS pixels, of something that can be pressed (WCAG 2.5.8). */
const smallestTarget = 24

/** Everything that can be pressed, is no link in a sentence, and is smaller than a finger can hit. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isText = (node: Node) =>
      (node.textContent ?? '').trim() !== '' &&
      (node.nodeType === Node.TEXT_NODE ||
        (node instanceof HTMLElement &&
          getComputedStyle(node).display === 'inline' &&
          !node.matches('a, button')))
    /** A link inside a line of other words may be as high as the line. */
    const standsInSentence = (element: HTMLElement) => {
      if (element.matches('.fact-marker > button, .term')) return true
      if (getComputedStyle(element).display !== 'inline') return false
      const siblings = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element)
      if (siblings.some(isText)) return true
      const parent = element.parentElement
      // A wrapper around nothing but the link is looked through.
      return parent !== null && getComputedStyle(parent).display === 'inline' && parent.parentElement !== null
        ? [...parent.parentElement.childNodes].filter((node) => node !== parent).some(isText)
        : false
    }
    const pressable = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=option]',
    )
    return (
      [...pressable]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => !standsInSentence(element))
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        // A link that is off the screen until it gets the focus, is there for the keyboard.
        .filter(({ box }) => box.right > 0)
        // A word can be narrower than a finger; what stands beside it is then far enough away (WCAG 2.5.8, spacing).
        .filter(
          ({ element, box }) =>
            box.height < smallest - 0.5 || (box.width < smallest - 0.5 && !element.matches('a')),
        )
        .map(
          ({ element, box }) =>
            `${element.tagName.toLowerCase()}.${element.className} in ${element.parentElement?.className ?? ''} “${element.innerText.slice(0, 40)}” ${Math.round(box.width)}x${Math.round(box.height)}`,
        )
    )
  }, smallestTarget)
}
