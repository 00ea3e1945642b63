import { foldText, foldWithOffsets } from '../search/language/fold'

/** A place in a text: from one offset up to another. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** Every place where `query` stands in `text`, without regard to capitals and accents; they never overlap. */
export function findMatches(text: string, query: string): readonly Match[] {
  const wanted = foldText(query)
  if (wanted.trim() === '') return []
  const folded = foldWithOffsets(text)
  const matches: Match[] = []
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length))
    matches.push({ from: folded.starts[at] ?? 0, to: folded.ends[at + wanted.length - 1] ?? text.length })
  return matches
}

/** The match that comes after or before `now`, round the end; 0 when there was none yet. */
export function stepMatch(now: number | undefined, by: 1 | -1, count: number): number {
  if (now === undefined || count === 0) return 0
  return (now + by + count) % count
}

/** What a bar says of its matches. */
export function nameMatches(now: number, count: number): string {
  return count === 0 ? 'Niets gevonden' : `${now + 1} van ${count}`
}
