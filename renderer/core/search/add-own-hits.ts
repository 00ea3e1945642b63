import type { SearchAnswer } from './search-types'

/** Adds what was found in the user's own notes to an answer, as the last group. The notes never leave the device. */
export function addOwnHits(answer: SearchAnswer, own: SearchAnswer): SearchAnswer {
  if (own.hits.length === 0) return answer
  return {
    ...answer,
    state: 'gevonden',
    hits: [...answer.hits, ...own.hits],
    groups: [...answer.groups, { key: 'eigen', hits: own.hits }],
    total: answer.total + own.total,
    didYouMean: answer.didYouMean ?? own.didYouMean,
    nearest: [],
  }
}
