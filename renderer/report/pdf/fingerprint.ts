/**
 * A fixed 128-bit number for a text, as 32 hexadecimal digits: equal texts give equal files, other texts another file id.
 * Four FNV-1a sums with different starts; an id to tell files apart, not a seal.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => sum(text, start)).join('')
}

function sum(text: string, start: number): string {
  let hash = start
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).toUpperCase().padStart(8, '0')
}
