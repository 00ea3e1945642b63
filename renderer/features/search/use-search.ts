import { useEffect, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '#core/search/search-types.ts'
import { createStore } from '#dom/store.ts'
import { openSearchClient } from './search-client'

/** One search for the whole page; its worker loads the index in the background. */
export const search = openSearchClient()

/** What stands in the search field, on whichever screen: typed there, or asked for by the address of the page with results. */
export const typedQuery = createStore('')

/** What search says about a query: nothing yet, an answer, or the sentence that says why not. */
export interface SearchState {
  readonly query: string
  readonly answer: SearchAnswer | null
  readonly problem: string
}

/**
 * Searches for `query` as it changes, and again when the user's own notes come in below it. The last answer stays until
 * the next one, so that nothing flickers.
 */
export function useSearch(query: string, options: SearchOptions): SearchState {
  const [state, setState] = useState<SearchState>({ query: '', answer: null, problem: '' })
  const [asker] = useState(() => search.openAsker())
  const [edition, setEdition] = useState(0)
  const key = JSON.stringify(options)
  useEffect(() => search.onOtherSections(() => setEdition((before) => before + 1)), [])
  useEffect(() => {
    let stale = false
    asker.search(query, JSON.parse(key) as SearchOptions).then(
      (answer) => {
        if (!stale && answer) setState({ query, answer, problem: '' })
      },
      (reason: unknown) => {
        if (!stale)
          setState({
            query,
            answer: null,
            problem: reason instanceof Error ? reason.message : String(reason),
          })
      },
    )
    return () => {
      stale = true
    }
  }, [asker, query, key, edition])
  return state
}

/** Loads the index in the background once the page has nothing better to do, so that the first letter finds it ready. */
export function warmUpWhenIdle(): () => void {
  const waiting = requestIdleCallback(() => search.warmUp(), { timeout: 3000 })
  return () => cancelIdleCallback(waiting)
}
