import type { Node, Parent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { SearchSection } from '../../schema/section'
import { listHeadings } from '../page/name-headings'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { runningText } from '../page/running-text'

/** The parts of a page that search can find: the opening (title, summary, card), and one for each heading. */
export function listSections(page: Page, register: Register): SearchSection[] {
  const { frontMatter } = page
  const base = {
    page: page.id,
    collection: page.collection,
    title: frontMatter.titel,
    ...(frontMatter.taal && { language: frontMatter.taal }),
    urgent: isUrgent(page),
  }
  const anchors = new Map<Node, { id: string; text: string }>(
    listHeadings(page.tree).map(({ node, id, text }) => [node, { id, text }]),
  )
  const sections: SearchSection[] = []
  let anchor = ''
  let heading = ''
  let texts: string[] = openingTexts(page, register)
  const close = () => {
    const opening = anchor === ''
    sections.push({
      ...base,
      id: `${page.id}#${anchor}`,
      anchor,
      heading,
      text: texts.filter((text) => text !== '').join(' '),
      words: opening ? [...frontMatter.zoekwoorden, ...knownWords(page, register)] : [],
      streetWords: opening ? unconfirmedWords(page, register) : [],
    })
  }
  for (const node of page.tree.children) {
    const found = anchors.get(node)
    if (found) {
      close()
      ;({ id: anchor, text: heading } = found)
      texts = []
    } else texts.push(...blockTexts(node))
  }
  close()
  return sections
}

/** Whether a page belongs to "Nu handelen". */
export function isUrgent({ frontMatter }: Page): boolean {
  if (frontMatter.collection === 'signaal') return frontMatter.altijdSerieus
  return 'spoed' in frontMatter && frontMatter.spoed
}

function openingTexts({ frontMatter }: Page, register: Register): string[] {
  if (frontMatter.collection === 'signaal') {
    const { kort, ookZijn, wijstOp, vraag, eerst } = frontMatter
    return [kort, ookZijn, wijstOp, vraag, eerst]
  }
  if (frontMatter.collection === 'rol') return [frontMatter.kort, frontMatter.wanneer, frontMatter.nodig]
  if (frontMatter.collection === 'contact') {
    const fact = register.facts.get(frontMatter.feit)
    return [frontMatter.kort, fact?.naam ?? '', fact?.waarvoor ?? '', fact?.telefoon ?? '']
  }
  return [frontMatter.kort]
}

function knownWords(page: Page, register: Register): readonly string[] {
  return page.collection === 'fenomeen' ? (register.words.get(page.slug)?.known ?? []) : []
}

function unconfirmedWords(page: Page, register: Register): readonly string[] {
  return page.collection === 'fenomeen' ? (register.words.get(page.slug)?.unconfirmed ?? []) : []
}

/** Text of a block, one string for each paragraph, list item or cell, so that words of neighbours do not run together. */
function blockTexts(node: RootContent | Node): string[] {
  if (node.type === 'yaml') return []
  if (!('children' in node) || blockLess.has(node.type)) return [plainText(node)]
  return (node as Parent).children.some((child) => !runningText.has(child.type))
    ? (node as Parent).children.flatMap((child) => blockTexts(child))
    : [plainText(node)]
}

/** Text with single spaces; a line break is a space too. */
function plainText(node: Node): string {
  const breaks = (one: Node): string => {
    if (one.type === 'break') return ' '
    return 'children' in one ? (one as Parent).children.map(breaks).join('') : toString(one)
  }
  return breaks(node).replaceAll(/\s+/g, ' ').trim()
}

const blockLess: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])
