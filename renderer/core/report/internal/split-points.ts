import { splitLines } from '#core/editing/split-lines.ts'
import { internalMark, isInternal, markInternal } from './mark-internal'
import { readInternal } from './read-internal'

/**
 * The lines of a text as points that each stand on their own, without the space around them. What is internal because of
 * the line above it gets the mark itself, for it leaves that line; a mark with nothing behind it is no point, and a
 * sign without words stays with the point above it.
 */
export function splitPoints(text: string): string[] {
  const points: string[] = []
  for (const { text: line, words, reading } of readInternal(text)) {
    const said = splitLines(line)
    if (reading !== 'intern') points.push(...said)
    else if (/[\p{L}\p{N}]/u.test(words)) points.push(...said.map(keepInternal))
    else if (words !== '' && points.length > 0) points.push(`${points.pop()} ${line.trim()}`)
  }
  return points
}

function keepInternal(point: string): string {
  const marked = markInternal(point)
  return isInternal(marked) ? marked : internalMark + point
}

/** The points as one text, in which none of them becomes internal because of the one above it. */
export function joinPoints(points: readonly string[]): string {
  return points
    .map((point, at) => {
      const above = points[at - 1]
      if (above === undefined) return point
      // The nearest mark decides, and every internal point has its own.
      const swallowed =
        isInternal(above) &&
        !isInternal(point) &&
        readInternal(`${above}\n${point}`).at(-1)?.reading === 'intern'
      return (swallowed ? '\n\n' : '\n') + point
    })
    .join('')
}
