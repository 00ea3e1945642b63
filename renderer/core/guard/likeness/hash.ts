const start = 2_166_136_261
const prime = 16_777_619

/** A whole number for a stretch of text (FNV-1a, with its high bits stirred in): the same everywhere, so that made files and readers agree. */
export function hash(text: string, from = 0, to = text.length, seed = 0): number {
  let value = start ^ seed
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime)
  return (value ^ (value >>> 15)) >>> 0
}
