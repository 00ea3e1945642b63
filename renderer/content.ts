import type { ComponentType } from 'react'
import type { MDXComponents } from 'mdx/types'
import type { ContentInfo, Direction, PageSummary, SourcePage } from '../content/schema/page'
import type { Case } from '../content/schema/case'
import type { SessionBasics, Template } from '../content/schema/template'

/** The manifest, ready for look-ups. */
export interface Manifest {
  readonly pages: readonly PageSummary[]
  readonly byId: ReadonlyMap<string, PageSummary>
  readonly info: ContentInfo
}

/** Makes a loader run once; a failed load may be tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  return () => {
    running ??= load().catch((reason: unknown) => {
      running = undefined
      throw reason
    })
    return running
  }
}

/** All pages by id. Loaded after the first paint, once. */
export const loadManifest = once(async (): Promise<Manifest> => {
  const { pages, contentInfo } = await import('virtual:content')
  return { pages, byId: new Map(pages.map((page) => [page.id, page])), info: contentInfo }
})

/** Directions in which signals can point. */
export const loadDirections = once(
  async (): Promise<readonly Direction[]> => (await import('virtual:content/directions')).directions,
)

/** Templates, cases, ground rules and municipalities. */
export const loadSessionContent = once(
  async (): Promise<{
    readonly templates: readonly Template[]
    readonly cases: readonly Case[]
    readonly basics: SessionBasics
    readonly municipalities: readonly {
      readonly name: string
      readonly district: string
      readonly sure: boolean
    }[]
  }> => import('virtual:content/sessions'),
)

/** Every source by id. */
export const loadSources = once(async (): Promise<ReadonlyMap<string, SourcePage>> => {
  const { sources } = await import('virtual:content/sources')
  return new Map(sources.map((source) => [source.id, source]))
})

/** The body of an MDX page. */
export type PageBody = ComponentType<{ readonly components?: MDXComponents }>

const bodies = import.meta.glob<{ default: PageBody }>('../content/*/*.mdx')
const loaded = new Map<string, Promise<PageBody | null>>()

/** The body of a page, or null when it has none (a source) or does not exist. Loaded once. */
export function loadBody(pageId: string): Promise<PageBody | null> {
  let body = loaded.get(pageId)
  if (!body) {
    const load = bodies[`../content/${pageId}.mdx`]
    body = load ? load().then((module) => module.default) : Promise.resolve(null)
    loaded.set(pageId, body)
  }
  return body
}
