import { beforeAll, describe, expect, it } from 'vitest'
import { collections, domains } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import { interpretCheck, type CheckContent } from '#core/check/interpret.ts'
import { groupPages } from '#core/naslag/group-pages.ts'
import { makeContent, tick } from './check-content'
import { loadShippedCheck } from '../../../content/shipped-content'
import {
  expectAnOutcome,
  expectOrderNotToMatter,
  expectOrdinaryFirst,
  expectSomethingToDo,
  expectUrgencyToStay,
} from './promises'

let content: CheckContent = makeContent([], [])
let pages: readonly PageSummary[] = []

beforeAll(async () => {
  content = await loadShippedCheck()
  pages = [...content.pages.values()]
})

describe('the signalenkaart that we ship', () => {
  it('gives every single signal a route, an ordinary explanation and a question, and a direction unless it is a circumstance', () => {
    expect(content.signals.length).toBeGreaterThan(80)
    const poor = content.signals.filter(({ id }) => {
      const { directions, routes, ordinary, questions, onlyCircumstances } = interpretCheck(tick(id), content)
      const parts = [...(onlyCircumstances ? [] : [directions]), routes, ordinary, questions]
      return parts.some((part) => part.length === 0)
    })
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  it('names an urgent route for every signal that cannot wait', () => {
    const serious = content.signals.filter(({ signal }) => signal.alwaysSerious)
    expect(serious.length).toBeGreaterThan(0)
    const slow = serious.filter(
      ({ id }) => !interpretCheck(tick(id), content).routes.some(({ urgent }) => urgent),
    )
    expect(slow.map(({ id }) => id)).toEqual([])
  })

  it('has no signal without a domain, and no word for a direction or a signal that does not exist', () => {
    const known = new Set(content.directions.map(({ id }) => id))
    const slugs = new Set(
      content.signals.flatMap(({ id, earlier }) =>
        [id, ...(earlier ?? [])].map((one) => one.slice('signaal/'.length)),
      ),
    )
    const areas = new Set<string>(domains.map(({ id }) => id))
    for (const { id, signal } of content.signals) {
      expect([id, areas.has(signal.domain)]).toEqual([id, true])
      expect([id, signal.directions.filter((name) => !known.has(name))]).toEqual([id, []])
      expect([id, signal.strengthenedBy.filter((slug) => !slugs.has(slug))]).toEqual([id, []])
    }
  })

  // More runs are asked for by hand, to look harder than every day: RUNS=20000 npx vitest run --project unit real-content
  const runs = Number(process.env['RUNS'] ?? 100)
  it('never takes an urgent advice away for one more signal, a role, an age or a way of knowing', () =>
    expectUrgencyToStay(content, runs))
  it('says the same in whatever order was ticked', () => expectOrderNotToMatter(content, runs))
  it('gives an outcome for any combination', () => expectAnOutcome(content, runs))
  it('gives every role and every age something to do', () => expectSomethingToDo(content, runs))
  it('puts the ordinary explanation first on paper', () => expectOrdinaryFirst(content, Math.ceil(runs / 2)))
})

describe('the naslag that we ship', () => {
  it('shows every page in exactly one group of its collection', () => {
    for (const collection of collections) {
      const shown = groupPages(collection, pages).flatMap((group) => group.pages.map(({ id }) => id))
      const own = pages.filter((page) => page.collection === collection).map(({ id }) => id)
      expect([...shown].sort()).toEqual([...own].sort())
    }
  })
})
