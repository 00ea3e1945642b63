import type { List, ListItem, Node, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Problem } from '../../schema/build/explain-issues'
import { isInclude } from '../page/include-parts'
import { listHeadings } from '../page/name-headings'
import type { Page } from '../read/read-pages'
import { splitSentences } from './split-sentences'
import { isUrgent } from '../describe/list-sections'
import { findFirstSteps } from '../page/first-steps'
import { findWorkCard, workCardHeading, workCardSides } from '../page/work-card'

/** The fixed headings of a phenomenon page, in the order in which they stand there. */
const fixedHeadings: readonly string[] = [
  workCardHeading,
  'Wat is het?',
  'Hoe raakt een jongere erin?',
  'Wie doen er mee?',
  'Welke woorden hoor je?',
  'Waaraan merk je het?',
  'Wat kan het ook zijn?',
  'Wat zegt de wet?',
  'Wat zijn de gevolgen?',
]

/** A card is what somebody reads first, in a hurry. */
const mostPoints = 4
const mostSentences = 2

/** Whether a page has to begin with a work card: every phenomenon but those about the subject as a whole. */
export function needsWorkCard({ frontMatter }: Pick<Page, 'frontMatter'>): boolean {
  return frontMatter.collection === 'fenomeen' && frontMatter.groep !== 'algemeen'
}

/**
 * What a phenomenon page lacks to be a work card first. `page` is as a reader gets it, `written` as it stands in its
 * file: an included advice counts for its points and links, its length is its own.
 */
export function checkWorkCard(page: Page, written: Page): Problem[] {
  if (!needsWorkCard(page)) return []
  const problems: Problem[] = []
  const at = (node: Node | undefined) => node?.position?.start.line ?? 1
  const note = (line: number, message: string) => problems.push({ file: page.file, line, message })
  const card = findWorkCard(page.tree)
  if (!card) {
    note(
      at(page.tree.children.find(({ type }) => type !== 'yaml')),
      `een fenomeen begint met '## ${workCardHeading}': zet die kop bovenaan, boven al het andere`,
    )
    return problems
  }
  checkOrder(page.tree, (node, message) => note(at(node), message))
  const line = at(card.heading)
  const names = card.sides.map(({ heading }) => toString(heading))
  if (names.length !== workCardSides.length || workCardSides.some((name, index) => names[index] !== name))
    note(
      line,
      `onder '${workCardHeading}' staan precies ${workCardSides.map((name) => `'### ${name}'`).join(' en ')}`,
    )
  const mayOpen = isUrgent(page) && findFirstSteps(page.tree) !== undefined
  for (const block of [
    ...(mayOpen ? [] : card.opening),
    ...card.sides.flatMap(({ body }) => body.filter(({ type }) => type !== 'list')),
  ])
    note(
      at(block) === 1 ? line : at(block),
      `in '${workCardHeading}' staan alleen lijstpunten: maak er een punt van, of zet het lager`,
    )
  for (const { heading, body } of card.sides)
    if (listItems(body).length === 0)
      note(at(heading), `onder '${toString(heading)}' staat geen lijstpunt: zeg wat je als eerste doet`)
  const points = card.sides.flatMap(({ body }) => listItems(body))
  if (points.length > mostPoints)
    note(
      line,
      `${points.length} punten in '${workCardHeading}': houd er hooguit ${mostPoints}, samen voor beide kanten`,
    )
  for (const collection of ['route', 'contact'] as const)
    if (![...listItems(card.opening), ...points].some((point) => linksTo(point, collection)))
      note(line, `geen link naar een ${collection} in '${workCardHeading}': zet er minstens één`)
  for (const point of (findWorkCard(written.tree)?.sides ?? []).flatMap(({ body }) => listItems(body)))
    if (!point.children.some(isOnlyInclude) && splitSentences(toString(point).trim()).length > mostSentences)
      note(
        at(point),
        `een punt van meer dan ${mostSentences} zinnen in '${workCardHeading}': maak het korter`,
      )
  return problems
}

/** The fixed headings that are there stand in the fixed order. */
function checkOrder(tree: Root, note: (node: Node, message: string) => void) {
  let last = -1
  for (const { node, text } of listHeadings(tree)) {
    const place = fixedHeadings.indexOf(text)
    if (place === -1 || node.depth !== 2) continue
    if (place < last) note(node, `'${text}' staat te laag: zet het boven '${fixedHeadings[last] ?? ''}'`)
    last = Math.max(last, place)
  }
}

function listItems(body: readonly RootContent[]): ListItem[] {
  return body.filter((block): block is List => block.type === 'list').flatMap(({ children }) => children)
}

function linksTo(point: ListItem, collection: string): boolean {
  let found = false
  visit(point, 'link', ({ url }) => {
    found ||= url.startsWith(`/${collection}/`)
  })
  return found
}

function isOnlyInclude(node: Node): boolean {
  return isInclude(node) || ('children' in node && (node as List).children.some(isInclude))
}
