import { isNode, LineCounter, parseDocument } from 'yaml'

/** The line on which this word first stands as a whole, such as an id; 0 when it stands nowhere. */
export function findLine(source: string, word: string): number {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  const match = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, 'u').exec(source)
  return match ? source.slice(0, match.index).split('\n').length : 0
}

/** The line of a YAML text on which the value at this path stands; of the nearest thing around it when it is missing; 0 when that is the whole text. */
export function findPathLine(source: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 0
}
