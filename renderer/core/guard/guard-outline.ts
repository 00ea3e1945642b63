import { mapOutlineText } from '../report/map-outline-text'
import type { Block, Outline } from '../report/outline'
import { evenOut } from './even-out'
import { findPersonalData } from './find-personal-data'
import type { Finding, Kind } from './finding'
import { keyOf } from './group-findings'
import type { People } from './name-people'
import { replaceFindings } from './replace-findings'

/** The same words in a report, with every place where they stand. */
export interface OutlineFinding {
  readonly key: string
  readonly finding: Finding
  /** Headings or labels under which it stands, each once, in reading order. */
  readonly places: readonly string[]
}

/** What the guard needs to read a report as the fields of it were read. */
export interface OutlineGuard {
  /** What a person typed; the rest of a report is ours and is not commented on. */
  readonly typed: readonly string[]
  readonly people: People
  /** Kinds that belong in it and are not asked about. */
  readonly allow?: readonly Kind[]
}

/**
 * Lists what still looks like personal data in a report that is about to be saved. With a `rest` between the texts a page
 * that reads a report of many pages goes on answering meanwhile.
 */
export async function findInOutline(
  outline: Outline,
  guard: OutlineGuard,
  rest?: () => Promise<void>,
): Promise<readonly OutlineFinding[]> {
  const groups: Groups = new Map()
  for (const place of listPlaces(outline)) {
    addFindings(groups, place, guard)
    await rest?.()
  }
  return listGroups(groups)
}

type Groups = Map<string, { readonly finding: Finding; readonly places: Set<string> }>

function addFindings(groups: Groups, { place, text }: Place, guard: OutlineGuard): void {
  for (const finding of findTyped(text, guard)) {
    const key = keyOf(finding)
    const group = groups.get(key) ?? { finding, places: new Set<string>() }
    group.places.add(place)
    groups.set(key, group)
  }
}

const listGroups = (groups: Groups): readonly OutlineFinding[] =>
  Array.from(groups, ([key, { finding, places }]) => ({ key, finding, places: Array.from(places) }))

/** The report with every finding of these keys replaced by what it suggests. */
export function replaceInOutline(outline: Outline, keys: ReadonlySet<string>, guard: OutlineGuard): Outline {
  if (keys.size === 0) return outline
  return mapOutlineText(outline, (text) => replaceInText(text, keys, guard))
}

/** The same for one text. */
export function replaceInText(text: string, keys: ReadonlySet<string>, guard: OutlineGuard): string {
  return replaceFindings(
    text,
    findTyped(text, guard).filter((finding) => keys.has(keyOf(finding))),
  )
}

function findTyped(text: string, { typed, people, allow = [] }: OutlineGuard): readonly Finding[] {
  const findings = findPersonalData(text, people)
  if (findings.length === 0) return findings
  const own = readTyped(typed)
  return findings.filter((finding) => {
    if (allow.includes(finding.kind)) return false
    const words = evenOut(finding.text).text
    return own.some((one) => one.includes(words))
  })
}

const evened = new WeakMap<readonly string[], readonly string[]>()

/** What was typed as it is read: a report may have left out signs and spaces that nobody sees. */
function readTyped(typed: readonly string[]): readonly string[] {
  const met = evened.get(typed)
  if (met) return met
  const fresh = typed.map((one) => evenOut(one).text)
  evened.set(typed, fresh)
  return fresh
}

interface Place {
  readonly place: string
  readonly text: string
}

function listPlaces(outline: Outline): readonly Place[] {
  const top = [outline.title, outline.subtitle, outline.footer].map((text) => ({ place: 'Bovenaan', text }))
  const details = outline.details.map(({ label, value }) => ({ place: label, text: value }))
  let place = 'Bovenaan'
  const blocks = outline.blocks.flatMap((block) => {
    if (block.kind === 'heading') place = block.text
    return textsOf(block).map((text) => ({ place, text }))
  })
  return [...top, ...details, ...blocks]
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'checklist':
      return block.items.map(({ text }) => text)
    case 'table':
      return block.rows.flat()
    case 'bars':
      return block.rows.map(({ label }) => label)
    case 'pagebreak':
      return []
  }
}
