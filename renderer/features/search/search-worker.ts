import { sections } from 'virtual:content/sections'
import { words } from 'virtual:content/words'
import { openSearchDesk } from './search-desk'
import type { SearchRequest } from './search-messages'

const answer = openSearchDesk(sections, words)

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  const reply = answer(data)
  if (reply !== null) self.postMessage(reply)
}
