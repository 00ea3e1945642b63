import type axe from 'axe-core'

declare global {
  interface Window {
    /** Brought into the page by the tests. */
    readonly axe: typeof axe
  }
}

/** What a look at the colours of a page found. */
export interface ColourLook {
  readonly violations: readonly axe.Result[]
  /** How many rules were kept. */
  readonly passed: number
  /** The ways of standing on the page that axe now judged. */
  readonly judged: readonly number[]
}

/**
 * Runs in the page: axe's rules whose outcome can differ between themes, on the elements with words of which axe has not
 * yet judged the like. Two elements are alike when they and all elements around them have the same name, classes and
 * state, and the browser computed the same colours, letters and layers for them: axe would say the same of both. What axe
 * leaves out (hidden, disabled) is not judged, and stays in question.
 */
export async function runColourRules(known: readonly number[]): Promise<ColourLook> {
  /** What decides how words can be read: theirs and that of everything behind them. */
  const looksOf = [
    'color',
    'backgroundColor',
    'backgroundImage',
    'opacity',
    'fontSize',
    'fontWeight',
    'fontStyle',
    'textShadow',
    'textDecoration',
    'webkitTextStroke',
    'borderBottom',
    'filter',
    'mixBlendMode',
    'position',
    'zIndex',
    'display',
    'visibility',
    'overflow',
  ] as const
  /** Attributes of which the value is of this element alone: names, addresses and what is read out. */
  const itsOwn =
    /^(?:id|for|name|href|src|value|title|alt|lang|aria-(?:label|labelledby|describedby|controls|details|owns|activedescendant|errormessage|valuenow|valuetext|posinset|setsize)|data-(?:key|id|react-aria-pressable|rac))$/
  /** A number for a text that no other text will have (53 bits of cyrb53). */
  const numberOf = (text: string): number => {
    let one = 0xdeadbeef
    let other = 0x41c6ce57
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      one = Math.imul(one ^ code, 2654435761)
      other = Math.imul(other ^ code, 1597334677)
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
    other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
    return 4294967296 * (2097151 & other) + (one >>> 0)
  }
  const ways = new Map<Element, number>()
  const wayOf = (element: Element): number => {
    const before = ways.get(element)
    if (before !== undefined) return before
    const style = getComputedStyle(element)
    const way = numberOf(
      [
        element.parentElement === null ? 0 : wayOf(element.parentElement),
        element.tagName,
        ...[...element.attributes]
          .filter(({ name }) => !itsOwn.test(name))
          .map((one) => `${one.name}=${one.value}`),
        ...looksOf.map((name) => style[name]),
      ].join('|'),
    )
    ways.set(element, way)
    return way
  }
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
  const judged = new Set(known)
  const fresh = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      hasWords(element) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !judged.has(wayOf(element)),
  )
  /** One of each kind is enough. */
  const questions = [...new Map(fresh.map((element) => [wayOf(element), element])).values()]
  if (questions.length === 0) return { violations: [], passed: 0, judged: [] }
  const { violations, passes, incomplete } = await window.axe.run(
    { include: questions },
    { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, elementRef: true },
  )
  const seen = [...passes, ...incomplete, ...violations]
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ element }) => (element instanceof Element ? [wayOf(element)] : []))
  // an element cannot leave the page
  for (const node of violations.flatMap(({ nodes }) => nodes)) delete node.element
  return { violations, passed: passes.length, judged: [...new Set(seen)] }
}
