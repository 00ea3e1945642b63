import type { Problem } from '../../schema/build/explain-issues'
import type { RegisterFact } from '../../schema/build/register'
import { checkPage, type Known } from './check-page'
import type { FactRules } from './check-sentence'
import { listFiguresAndWords } from './list-figures'
import { listHeadings } from '../page/name-headings'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'

/** Checks all pages against the register and each other. */
export function checkContent(
  pages: readonly Page[],
  register: Register,
  others: Iterable<string>,
): Problem[] {
  const known = listKnown(pages, register, others)
  return pages.flatMap((page) => checkPage(page, known))
}

/** What pages are checked against: every fact, and every page with its headings. `others` are ids of pages that are not MDX (cases, templates, sources). */
export function listKnown(pages: readonly Page[], register: Register, others: Iterable<string>): Known {
  const anchors = new Map<string, ReadonlySet<string>>()
  for (const id of others) anchors.set(id, new Set())
  for (const page of pages) {
    const headings = new Set(listHeadings(page.tree).map(({ id }) => id))
    anchors.set(page.id, headings)
    // a link to a card that was joined into this one still arrives
    for (const id of listEarlier(page)) anchors.set(id, headings)
  }
  return { facts: listRules(register), anchors }
}

/** Ids of cards that were joined into this one. */
function listEarlier({ frontMatter }: Page): readonly string[] {
  return frontMatter.collection === 'signaal' ? frontMatter.vroeger : []
}

/** A law that only gives a power ("geen straf; …") holds no penalty. */
function listRules({ facts, sources }: Register): Map<string, FactRules> {
  return new Map(
    [...facts].map(([id, fact]) => {
      const { mustCheck, maximumstraf = '' } = fact
      const dates = fact.bronnen.flatMap((source) => sources.get(source)?.datum ?? [])
      return [
        id,
        {
          mustCheck,
          hasPenalty: maximumstraf !== '' && !maximumstraf.startsWith('geen straf'),
          figures: new Set([...listTexts(fact), ...dates].flatMap(listFiguresAndWords)),
        },
      ]
    }),
  )
}

/** What a fact has beside what it says. */
const naming: ReadonlySet<string> = new Set(['id', 'bronnen', 'file'] satisfies (keyof RegisterFact)[])

/** Everything that a fact says, in whichever field. */
function listTexts(fact: RegisterFact): string[] {
  const read = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(read) : [String(value)]
  return Object.entries(fact).flatMap(([field, value]) => (naming.has(field) ? [] : read(value)))
}
