import { isNode, LineCounter, parseDocument } from 'yaml'

/** The line on which this word first stands as a whole, such as an id; 0 when it stands nowhere. */
export function findLine(source: string, word: string): number {
  if (word === '') return 0
  for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1))
    if (isWhole(source, at, at + word.length)) return source.slice(0, at).split('\n').length
  return 0
}

/** Whether no longer word goes on around this place. */
function isWhole(source: string, start: number, end: number): boolean {
  // two units: a letter outside the basic plane takes both
  const before = source.slice(Math.max(0, start - 2), start)
  return !/[\p{L}\p{N}_-]$/u.test(before) && !/^[\p{L}\p{N}_-]/u.test(source.slice(end, end + 2))
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
