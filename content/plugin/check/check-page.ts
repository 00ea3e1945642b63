import type { Node, Parent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Problem } from '../../schema/build/explain-issues'
import { checkFigures, checkLabels, lawArticle, type FactRules } from './check-sentence'
import { isPageComponent, pageComponents, type PageComponent } from '../page/components'
import { listFactIds, readIds, type JsxNode } from '../page/fact-ids'
import { findLine } from '../read/find-line'
import { isInclude } from '../page/include-parts'
import { listHeadings } from '../page/name-headings'
import { frontMatterText } from '../read/parse-page'
import type { Page } from '../read/read-pages'

/** What a page is checked against: which facts and which pages (with their heading ids) exist. */
export interface Known {
  readonly facts: ReadonlyMap<string, FactRules>
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
}

/** Words that this product does not use about young people, or in this voice. */
const unwanted: readonly [RegExp, string][] = [
  [/risicojongere/i, "'risicojongere' is een etiket: schrijf jongere"],
  [/rode vlag/i, "'rode vlag' is alarmtaal: schrijf dit valt op"],
  [/helaas/i, "laat 'helaas' weg"],
  [/!/, 'geen uitroepteken: zeg het rustig'],
  [
    // eight digits or more, however they are spaced; a date as 01-12-2026 is none
    /(?:\+31|\b(?!\d\d-\d\d-\d{4}\b)0\d)(?:[-\s()]{0,3}\d){6,}/,
    'geen telefoonnummer in de tekst: link naar de contactpagina',
  ],
]

/** Everything that is wrong with one page. Empty means that it may be built. */
export function checkPage(page: Page, known: Known): Problem[] {
  const problems: Problem[] = []
  const note = (node: Node | undefined, message: string) =>
    problems.push({ file: page.file, line: node?.position?.start.line ?? 1, message })

  /** About a word in the front matter: on the line where it stands. */
  const noteField = (word: string, message: string) =>
    problems.push({ file: page.file, line: 1 + findLine(frontMatterText(page.tree), word), message })

  for (const id of namedFacts(page))
    if (!known.facts.has(id))
      noteField(id, `feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`)
  for (const id of namedPages(page))
    if (!known.anchors.has(id))
      noteField(id, `pagina '${id}' bestaat niet (nog): verbeter de verwijzing of maak de pagina`)
  for (const text of frontMatterTexts(page)) checkWords(text, (message) => noteField(text, message))
  checkHeadings(page, note)
  checkLead(page, known, (message) => noteField('kort', message))
  checkAges(page, note)
  checkCard(page, note)
  checkEnglish(page, note)
  return [...problems, ...checkBody(page, known)]
}

/** Everything that is wrong with a text as it stands in its file: a page, or an advice that pages include (`id` names no page then). */
export function checkBody({ id, file, tree }: Pick<Page, 'id' | 'file' | 'tree'>, known: Known): Problem[] {
  const problems: Problem[] = []
  const note = (node: Node | undefined, message: string) =>
    problems.push({ file, line: node?.position?.start.line ?? 1, message })
  walk(tree, [], (node, parents) => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        checkText(node as Node & { value: string }, parents, note)
        break
      case 'link':
        checkLink((node as Node & { url: string }).url, id, known, (message) => note(node, message))
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node as JsxNode, parents, known, (message) => note(node, message))
        break
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        note(node, 'geen code in een pagina: haal de accolades of import weg')
        break
      case 'html':
      case 'image':
      case 'imageReference':
        note(node, 'geen HTML of plaatjes in de tekst')
        break
      case 'code':
        note(node, 'geen codeblok: schrijf een gewone zin')
        break
      case 'definition':
      case 'footnoteDefinition':
        note(
          node,
          'geen voetnoot of verwijzing onderaan: schrijf de link in de zin, de bron komt van het feit',
        )
        break
    }
  })
  return problems
}

function checkText(
  node: Node & { value: string },
  parents: readonly Node[],
  note: (node: Node, message: string) => void,
) {
  const inHeading = parents.some((parent) => parent.type === 'heading')
  const carried = parents.some(
    (parent) =>
      'name' in parent &&
      isPageComponent(parent.name as string | null) &&
      pageComponents[parent.name as 'Feit'].carries,
  )
  if (!inHeading && !carried && /[\p{L}\p{N}]/u.test(node.value))
    note(node, `losse tekst "${shorten(node.value)}": zet de zin in <Feit> of <Eigen>`)
  checkWords(node.value, (message) => note(node, message))
}

/** What a text says that this product does not say, each as a sentence for the writer. */
export function findUnwantedWords(text: string): string[] {
  return unwanted.flatMap(([pattern, message]) => (pattern.test(text) ? [message] : []))
}

function checkWords(text: string, note: (message: string) => void) {
  for (const message of findUnwantedWords(text)) note(message)
}

function checkComponent(
  node: JsxNode,
  parents: readonly Node[],
  known: Known,
  note: (message: string) => void,
) {
  if (parents.some((parent) => parent.type === 'heading')) note('geen componenten in een kop')
  if (!isPageComponent(node.name)) {
    note(`onbekend onderdeel <${node.name ?? ''}>: kies er een uit content/README.md`)
    return
  }
  const { name } = node
  if (node.attributes.some((attribute) => !isId(name, attribute)))
    note(`<${name}> heeft een kenmerk dat niet bestaat: alleen ${namesIds} hebben er een, id="…"`)
  if (isInclude(node)) {
    checkInclude(node, parents, note)
    return
  }
  if (isSpoken.has(node.name) && parents.some((parent) => 'name' in parent && parent.name === 'Feit'))
    note(`<${node.name}> in een <Feit>: dat is eigen werk, zet het erbuiten`)
  if (startsWithPunctuation(node, parents.at(-1)))
    note(
      `<${node.name}> begint met een leesteken, daar komt een spatie voor: zet het teken in het vorige onderdeel`,
    )
  if (node.name === 'Eigen' && lawArticle.test(toString(node)))
    note('een wetsartikel in <Eigen>: zet de zin in een <Feit>, dan staat erbij hoe oud het is')
  if (node.name !== 'Feit') return
  const ids = readIds(node)
  const facts = ids.flatMap((id) => known.facts.get(id) ?? [])
  checkLabels(toString(node), facts, note)
  checkFigures(toString(node), facts, note)
  if (ids.length === 0) note('een <Feit> zonder id: noem het feit waarop de zin rust')
  for (const id of ids)
    if (!known.facts.has(id)) note(`feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`)
}

function checkLead(page: Page, known: Known, note: (message: string) => void) {
  const facts = namedFacts(page).flatMap((id) => known.facts.get(id) ?? [])
  checkFigures(page.frontMatter.kort, facts, note)
}

/** Our own words in direct speech; never the words of a source. */
const isSpoken: ReadonlySet<string> = new Set(['Vraag', 'NietZeggen'])

/** The components that name something, in a sentence. */
const namesIds = new Intl.ListFormat('nl').format(
  Object.entries(pageComponents).flatMap(([name, { named }]) => (named ? [`<${name}>`] : [])),
)

function isId(name: PageComponent, attribute: JsxNode['attributes'][number]): boolean {
  return (
    pageComponents[name].named &&
    attribute.type === 'mdxJsxAttribute' &&
    attribute.name === 'id' &&
    typeof attribute.value === 'string'
  )
}

/** Blocks in which an include may stand: the page itself, a list, and a frame that makes no statement of its own. */
const aroundIncludes: ReadonlySet<string> = new Set(['root', 'list', 'listItem'])

/** What an include names is checked where that stands; here only whether it can be put in this place. */
function checkInclude(node: JsxNode, parents: readonly Node[], note: (message: string) => void) {
  const frames = parents.filter(
    (parent) => !aroundIncludes.has(parent.type) && !('name' in parent && parent.name === 'LetOp'),
  )
  const [frame, ...more] = frames
  const alone = frame?.type === 'paragraph' && (frame as Parent).children.length === 1
  if (node.children.length > 0)
    note(`<${node.name ?? ''}> is leeg: schrijf <${node.name ?? ''} id="…" />, de tekst staat ergens anders`)
  else if (readIds(node).length === 0) note(`een <${node.name ?? ''}> zonder id: noem wat hier moet staan`)
  else if (frame && (more.length > 0 || !alone))
    note(
      `<${node.name ?? ''}> staat midden in een tekst: zet het op een eigen regel, met een lege regel ervoor en erna`,
    )
}

/** Whether a component goes on with a comma or full stop right after another: they are joined with a space. */
function startsWithPunctuation(node: JsxNode, parent: Node | undefined): boolean {
  if (!parent || !('children' in parent) || !/^\s*[,.;:?)]/.test(toString(node))) return false
  const before = (parent as Parent).children
    .slice(0, (parent as Parent).children.indexOf(node as Parent['children'][number]))
    .filter((sibling) => sibling.type !== 'text' || sibling.value.trim() !== '')
  const previous = before.at(-1)
  return previous !== undefined && 'name' in previous && isPageComponent(previous.name)
}

function checkLink(url: string, pageId: string, known: Known, note: (message: string) => void) {
  if (!url.startsWith('/') && !url.startsWith('#')) {
    note(`link '${url}': link naar een pagina met /collectie/slug; webadressen horen bij de bron`)
    return
  }
  const [path = '', anchor] = url.split('#')
  const target = path === '' ? pageId : path.slice(1)
  const anchors = known.anchors.get(target)
  if (anchors === undefined) note(`link naar '${target}': die pagina bestaat niet (nog)`)
  else if (anchor !== undefined && !anchors.has(anchor))
    note(`link naar '${url}': die kop staat niet op de pagina`)
}

function checkHeadings(page: Page, note: (node: Node | undefined, message: string) => void) {
  const headings = listHeadings(page.tree)
  for (const { node } of headings)
    if (node.depth !== 2 && node.depth !== 3)
      note(node, 'gebruik koppen ## en ###; de titel komt uit het veld titel')
  const first = headings[0]?.text
  if (page.frontMatter.collection === 'signaal') checkSignalOrder(page.frontMatter.altijdSerieus)
  if (page.frontMatter.collection === 'route' && first !== 'Eerste minuut')
    note(headings[0]?.node, "een route begint met '## Eerste minuut'")
  if (page.frontMatter.collection === 'rol' && first !== 'Wat doen ze?')
    note(headings[0]?.node, "een rol begint met '## Wat doen ze?'")

  /** The ordinary explanation comes first, but for what cannot wait: there it is what to do. */
  function checkSignalOrder(serious: boolean) {
    if (!serious && first !== signalOpens)
      note(headings[0]?.node, `een signaal begint met '## ${signalOpens}'`)
    if (!serious) return
    const order = headings.flatMap(({ text }) => (seriousOrder.includes(text) ? [text] : []))
    const right = seriousOrder.filter((text) => order.includes(text))
    if (first !== seriousOrder[0] || order.some((text, at) => text !== right[at]))
      note(
        headings[0]?.node,
        `een signaal dat altijd serieus is, heeft deze volgorde: ${right.map((text) => `'## ${text}'`).join(', ')}`,
      )
  }
}

const signalOpens = 'Wat kan het ook zijn?'

/** What a signal that cannot wait says, in this order. */
const seriousOrder: readonly string[] = [
  'Doe dit eerst',
  'Vraag eens',
  'Waar kan het op wijzen?',
  'Wat maakt het sterker?',
  signalOpens,
]

/** Fact ids in the front matter. */
export function namedFacts({ frontMatter }: Page): string[] {
  if (frontMatter.collection === 'rol')
    return [frontMatter.feit, ...frontMatter.feiten, ...frontMatter.wanneerFeiten, ...frontMatter.nodigFeiten]
  if (frontMatter.collection === 'fenomeen') return [...frontMatter.feiten, ...frontMatter.leeftijdFeiten]
  return 'feit' in frontMatter ? [frontMatter.feit, ...frontMatter.feiten] : frontMatter.feiten
}

/** An age is only there when a fact names it, and the other way round. */
function checkAges({ frontMatter }: Page, note: (node: undefined, message: string) => void) {
  if (frontMatter.collection !== 'fenomeen') return
  if (frontMatter.leeftijd.length > 0 !== frontMatter.leeftijdFeiten.length > 0)
    note(undefined, 'leeftijd en leeftijdFeiten horen bij elkaar: noem de feiten die de leeftijd noemen')
}

/** What the card of a role rests on can be followed in its text: there it has its source. */
function checkCard({ frontMatter, tree }: Page, note: (node: undefined, message: string) => void) {
  if (frontMatter.collection !== 'rol') return
  const inText = new Set(listFactIds(tree))
  for (const field of ['wanneerFeiten', 'nodigFeiten'] as const)
    for (const id of frontMatter[field])
      if (!inText.has(id))
        note(undefined, `${field}: '${id}' staat niet in de tekst: zet de zin met <Feit id="${id}"> erin`)
}

/** Only a word under which the term is known can be marked as English. */
function checkEnglish({ frontMatter }: Page, note: (node: undefined, message: string) => void) {
  if (frontMatter.collection !== 'begrip') return
  for (const word of frontMatter.engels)
    if (!frontMatter.zoekwoorden.includes(word))
      note(undefined, `engels: '${word}' staat niet bij zoekwoorden: zet het daar ook`)
}

/** Page ids in the front matter. */
function namedPages({ frontMatter }: Page): string[] {
  switch (frontMatter.collection) {
    case 'fenomeen':
      return [
        ...frontMatter.verwant,
        ...frontMatter.signalen,
        ...frontMatter.routes,
        ...frontMatter.contacten,
      ]
    case 'signaal':
      return [...frontMatter.verwant, ...frontMatter.routes, ...frontMatter.contacten]
    case 'route':
      return [...frontMatter.verwant, ...frontMatter.contacten, ...frontMatter.fenomenen]
    case 'rol':
      return [...frontMatter.verwant, ...frontMatter.contacten, ...frontMatter.routes]
    default:
      return frontMatter.verwant
  }
}

function frontMatterTexts({ frontMatter }: Page): string[] {
  const say = 'zeg' in frontMatter && frontMatter.zeg !== undefined ? [frontMatter.zeg] : []
  const texts = [frontMatter.titel, frontMatter.kort, ...say]
  if (frontMatter.collection === 'rol') return [...texts, frontMatter.wanneer, frontMatter.nodig]
  return frontMatter.collection === 'signaal'
    ? [
        ...texts,
        frontMatter.ookZijn,
        frontMatter.wijstOp,
        frontMatter.vraag,
        frontMatter.nietZeggen,
        frontMatter.eerst,
      ]
    : texts
}

function walk(
  node: Root | Node,
  parents: readonly Node[],
  visit: (node: Node, parents: readonly Node[]) => void,
) {
  visit(node, parents)
  if ('children' in node)
    for (const child of (node as Parent).children) walk(child, [...parents, node], visit)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
