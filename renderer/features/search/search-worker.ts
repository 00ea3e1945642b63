import { edition, indexAddress } from 'virtual:content/search-index'
import { openIndex } from '#core/search/pack/open-index.ts'
import { openSearchDesk, type SearchDesk } from './search-desk'
import type { SearchRequest } from './search-messages'

const opening = openDesk()

async function openDesk(): Promise<SearchDesk> {
  const response = await fetch(indexAddress)
  if (!response.ok) throw new Error(`the search index answered ${response.status}`)
  return openSearchDesk(openIndex(await response.arrayBuffer(), edition))
}

/** Nobody hears a promise that fails in a worker; what a timer throws reaches the page, which starts anew or says that search fails. */
function raise(reason: unknown): void {
  setTimeout(() => {
    throw reason
  })
}

opening.catch(raise)

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  opening
    .then((answer) => {
      const reply = answer(data)
      if (reply !== null) self.postMessage(reply)
    })
    .catch(raise)
}
