import { fileURLToPath } from 'node:url'
import { makeCheckContent } from '../../../content/cases/load-check-content'
import type { Content } from '../../../content/plugin/content'
import { loadContent } from '../../../content/plugin/load-content'
import { listAllSections, listSummaries } from '../../../content/plugin/virtual-modules'
import type { CheckContent } from '#core/check/interpret.ts'
import type { PageSummary } from '#schema/page.ts'
import type { SearchSection } from '#schema/section.ts'

/** Answers what `make` made the first time: the files of a worker share their modules (vitest.config.ts), so once for all of them. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The content that we ship, read and checked once for all tests of a worker. Nobody changes it. */
export const loadShipped: () => Promise<Content> = once(() =>
  loadContent(fileURLToPath(new URL('../../..', import.meta.url))),
)

/** Its pages, as the app lists them. */
export const loadShippedSummaries: () => Promise<readonly PageSummary[]> = once(async () =>
  listSummaries(await loadShipped()),
)

/** Its sections, as search gets them. */
export const loadShippedSections: () => Promise<readonly SearchSection[]> = once(async () =>
  listAllSections(await loadShipped()),
)

/** What the signal check gets of it. */
export const loadShippedCheck: () => Promise<CheckContent> = once(async () =>
  makeCheckContent(await loadShipped()),
)
