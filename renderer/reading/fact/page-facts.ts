import { createContext } from 'react'
import type { ShownFact } from '#schema/page.ts'

/** The facts of the page around a text, in the order of their numbers. */
export const PageFacts = createContext<readonly ShownFact[]>([])

/** The paragraph or point in which a marker stands, without its markers, and the facts that it rests on; null when there is none. */
export function readAround(
  marker: Element,
  all: readonly ShownFact[],
): { readonly text: string; readonly facts: readonly ShownFact[] } | null {
  const block = marker.closest('p, li, td, dd')
  if (!block) return null
  const numbers = new Set(
    [...block.querySelectorAll<HTMLElement>('[data-facts]')].flatMap(({ dataset }) =>
      (dataset['facts'] ?? '').split(', ').map(Number),
    ),
  )
  const facts = all.filter(({ number }) => numbers.has(number))
  const text = readText(block)
  return facts.length === 0 || text === '' ? null : { text, facts }
}

/** The words of a text without its markers and signs of doubt, as one line. */
export function readText(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const sign of copy.querySelectorAll('.fact-marker, .fact-warning')) sign.remove()
  return copy.textContent.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim()
}
