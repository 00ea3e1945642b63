import type { Link, Node, Parent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Problem } from '../../schema/build/explain-issues'
import { mdxCollections } from '../../schema/build/front-matter'
import { checkBody, type Known } from './check-page'
import { findLine } from '../read/find-line'
import { createPhraseFinder, type FoundPhrase } from './find-phrase'
import { listIncludes } from '../page/include-parts'
import { listPageProse } from './list-page-prose'
import { frontMatterText } from '../read/parse-page'
import type { Prose } from './prose'
import { adviceFolder, type StandingAdvice } from '../read/read-advices'
import type { Page } from '../read/read-pages'

/** Everything that is wrong with the advices themselves, and includes of one that is not there. `written` are the pages as they stand in their files. */
export function checkAdvices(
  advices: readonly StandingAdvice[],
  written: readonly Page[],
  known: Known,
): Problem[] {
  return [
    ...listUnknown(advices, written),
    ...advices.flatMap((advice) => [...checkText(advice, known), ...checkScope(advice, written)]),
  ]
}

/** Where pages and advices do not fit each other: an advice that is nowhere told, or is told in a page's own words. */
export function checkAdviceUse(advices: readonly StandingAdvice[], written: readonly Page[]): Problem[] {
  const users = listAdviceUsers(written)
  const triggered = advices.map((advice) => ({ advice, found: listTriggered(advice, written, users) }))
  return [
    ...advices
      .filter(({ id }) => !users.has(id))
      .map(({ id, file }) => ({
        file,
        line: 1,
        message: `geen pagina gebruikt dit advies: zet <Advies id="${id}" /> op een pagina, of haal het weg`,
      })),
    ...triggered.flatMap(({ advice, found }) => listNeedless(advice, found)),
    ...triggered.flatMap(({ advice, found }) => listOwnWords(advice, found)),
  ]
}

/** Pages that tell the subject of an advice in their own words: a trigger word, without the advice and without an exception. */
function listOwnWords(advice: StandingAdvice, triggered: readonly Triggered[]): Problem[] {
  const excused = new Set(advice.frontMatter.uitzonderingen.map(({ pagina }) => pagina))
  return triggered
    .filter(({ page }) => !excused.has(page.id))
    .map(({ page, prose, found }) => ({
      file: page.file,
      line: prose.lineAt(found.start),
      message: `"${found.text}" hoort bij advies '${advice.id}': zet <Advies id="${advice.id}" /> op de pagina en haal de eigen zin weg, of zet de pagina met een reden bij uitzonderingen in ${advice.file}`,
    }))
}

/** The pages that include an advice, by its id. */
export function listAdviceUsers(written: readonly Page[]): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const page of written)
    for (const id of new Set(listIncludedAdvices(page.tree)))
      users.set(id, [...(users.get(id) ?? []), page.id])
  return users
}

const listIncludedAdvices = (tree: Root): string[] =>
  listIncludes(tree).flatMap(({ name, ids }) => (name === 'Advies' ? ids : []))

function listUnknown(advices: readonly StandingAdvice[], written: readonly Page[]): Problem[] {
  const ids = new Set(advices.map(({ id }) => id))
  return written.flatMap(({ file, tree }) =>
    listIncludes(tree).flatMap(({ name, ids: named, node }) =>
      named
        .filter((id) => name === 'Advies' && !ids.has(id))
        .map((id) => ({
          file,
          line: node.position?.start.line ?? 0,
          message: `advies '${id}' bestaat niet: kijk in ${adviceFolder} welk id je bedoelt`,
        })),
    ),
  )
}

/** Its own sentences keep the rules of a page; it is a part of one, so it has no headings and no parts of its own. */
function checkText({ id, file, frontMatter, tree }: StandingAdvice, known: Known): Problem[] {
  const at = (node: Node | undefined, message: string) => ({
    file,
    line: node?.position?.start.line ?? 1,
    message,
  })
  const body = tree.children.filter(({ type }) => type !== 'yaml')
  return [
    ...frontMatter.feiten
      .filter((fact) => !known.facts.has(fact))
      .map((fact) => ({
        file,
        line: 1 + findLine(frontMatterText(tree), fact),
        message: `feit '${fact}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`,
      })),
    ...checkBody({ id: `advies/${id}`, file, tree }, known),
    ...(body.length === 0
      ? [at(undefined, 'een advies zonder tekst: schrijf wat de pagina moet zeggen')]
      : []),
    ...body
      .filter(({ type }) => type === 'heading')
      .map((node) => at(node, 'geen kop in een advies: het staat onder een kop van de pagina')),
    ...listIncludes(tree).map(({ node }) =>
      at(node, 'geen <Advies> of <Straffen> in een advies: zet ze zelf op de pagina'),
    ),
  ]
}

/** What `geldt` names must be there. */
function checkScope({ file, frontMatter, tree }: StandingAdvice, written: readonly Page[]): Problem[] {
  const names = new Set<string>([...mdxCollections, ...written.map(({ id }) => id)])
  return frontMatter.geldt
    .filter((name) => !names.has(name))
    .map((name) => ({
      file,
      line: 1 + findLine(frontMatterText(tree), name),
      message: `geldt: '${name}' is geen collectie en geen pagina: kijk in content`,
    }))
}

/** Exceptions for a page that is gone, includes the advice, or has no trigger word (any more). */
function listNeedless(advice: StandingAdvice, triggered: readonly Triggered[]): Problem[] {
  const pages = new Set(triggered.map(({ page }) => page.id))
  return advice.frontMatter.uitzonderingen
    .filter(({ pagina }) => !pages.has(pagina))
    .map(({ pagina }) => ({
      file: advice.file,
      line: 1 + findLine(frontMatterText(advice.tree), pagina),
      message: `de uitzondering voor ${pagina} is niet (meer) nodig: haal haar weg`,
    }))
}

interface Triggered {
  readonly page: Page
  readonly prose: Prose
  readonly found: FoundPhrase
}

/** Pages in scope that have a trigger word in their own text and do not include the advice, each with its first one. */
function listTriggered(
  { id, frontMatter }: StandingAdvice,
  written: readonly Page[],
  users: ReadonlyMap<string, readonly string[]>,
): Triggered[] {
  const find = createPhraseFinder(frontMatter.woorden)
  const scope = new Set(frontMatter.geldt)
  const tellers = new Set(users.get(id))
  const onlyPoints = (link: Link) =>
    tellers.has(link.url.slice(1).replace(/#.*$/, '')) && find(toString(link)) !== undefined
  return written
    .filter((page) => (scope.has(page.collection) || scope.has(page.id)) && !tellers.has(page.id))
    .flatMap((page) => {
      for (const prose of listPageProse({ ...page, tree: withoutLinks(page.tree, onlyPoints) })) {
        const found = find(prose.text)
        if (found) return [{ page, prose, found }]
      }
      return []
    })
}

/** A link that names the subject only points, when the page behind it tells it; half a phrase in a link hides nothing. */
function withoutLinks<Kind extends Node>(node: Kind, onlyPoints: (link: Link) => boolean): Kind {
  if (!('children' in node)) return node
  const before = (node as unknown as Parent).children
  const children = before.map((child) =>
    child.type === 'link' && onlyPoints(child) ? { ...child, children: [] } : withoutLinks(child, onlyPoints),
  )
  // a part in which nothing was left out is not copied: most pages have none of these links
  return children.every((child, index) => child === before[index]) ? node : { ...node, children }
}
