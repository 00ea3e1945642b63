import type { Span } from './finding'

/**
 * Keeps spans that do not overlap, in text order. Where two overlap, the one that comes first in `spans` is the surer reading and
 * wins, unless both are of one kind: then the longer one does. `size` is the length of the text.
 */
export function keepStrongest<One extends Span>(spans: readonly One[], size: number): readonly One[] {
  const kept = new Set<One>()
  // Who holds each character: looking an overlap up costs no more than the span is long.
  const holders = new Array<One | undefined>(size)
  for (const span of spans) {
    const rivals: One[] = []
    for (let at = span.start; at < span.end; at += 1) {
      const holder = holders[at]
      if (holder && holder !== rivals.at(-1) && kept.has(holder)) rivals.push(holder)
    }
    if (!rivals.every((other) => other.kind === span.kind && length(other) < length(span))) continue
    for (const rival of rivals) kept.delete(rival)
    kept.add(span)
    holders.fill(span, span.start, span.end)
  }
  return Array.from(kept).sort((one, other) => one.start - other.start)
}

function length({ start, end }: Span): number {
  return end - start
}
