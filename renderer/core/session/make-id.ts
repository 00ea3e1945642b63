/** A new id: a readable prefix and 80 random bits. `random` fills the bytes; the page passes the browser's. */
export function makeId(prefix: string, random: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = random(new Uint8Array(10))
  return `${prefix}-${[...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`
}
