import type { MDXComponents } from 'mdx/types'
import type { ComponentType } from 'react'
import type { ShownFact } from '#schema/page.ts'

// Apart from content.ts: the list of all pages is long, and only the reading screen needs it.

/** The body of an MDX page, and the facts that the page rests on. */
export interface PageBody {
  readonly Text: ComponentType<{ readonly components?: MDXComponents }>
  /** In the order of their numbers. */
  readonly facts: readonly ShownFact[]
  /** Numbers of the facts under what stands above the text. */
  readonly grounds: Readonly<Record<'lead' | 'ages', readonly number[]>>
}

interface PageModule extends Omit<PageBody, 'Text'> {
  readonly default: PageBody['Text']
}

const bodies = import.meta.glob<PageModule>(['../../content/*/*.mdx', '!../../content/advies/*.mdx'])
const loaded = new Map<string, Promise<PageBody | null>>()

/** The body of a page, or null when it has none (a source) or does not exist. Loaded once. */
export function loadBody(pageId: string): Promise<PageBody | null> {
  let body = loaded.get(pageId)
  if (!body) {
    const load = bodies[`../../content/${pageId}.mdx`]
    body = load
      ? load().then(({ default: Text, facts, grounds }) => ({ Text, facts, grounds }))
      : Promise.resolve(null)
    loaded.set(pageId, body)
    // A page that could not be fetched may be asked for again.
    body.catch(() => loaded.delete(pageId))
  }
  return body
}
