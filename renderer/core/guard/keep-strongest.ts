import type { Span } from './finding'

/**
 * Keeps spans that do not overlap, in text order. Where two overlap, the one that comes first in `spans` is the surer reading and
 * wins, unless both are of one kind: then the longer one does.
 */
export function keepStrongest<One extends Span>(spans: readonly One[]): readonly One[] {
  const kept: One[] = []
  for (const span of spans) {
    const rivals = kept.filter((other) => other.start < span.end && span.start < other.end)
    if (rivals.length === 0) kept.push(span)
    else if (rivals.every((other) => other.kind === span.kind && length(other) < length(span)))
      kept.splice(0, kept.length, ...kept.filter((other) => !rivals.includes(other)), span)
  }
  return kept.sort((one, other) => one.start - other.start)
}

const length = ({ start, end }: Span) => end - start
