/** Numbers in bytes, seven bits in each, the low ones first; the high bit says that more follow. Small numbers take one byte. */
export function writeShort(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5)
  let end = 0
  for (const number of numbers) {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80
    bytes[end++] = rest
  }
  return bytes.subarray(0, end)
}

/** The numbers again; `count` of them. */
export function readShort(bytes: ArrayLike<number>, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let at = 0
  for (let place = 0; place < count; place += 1) {
    let number = 0
    let shift = 0
    let byte = bytes[at++] ?? 0
    for (; byte > 0x7f; byte = bytes[at++] ?? 0, shift += 7) number |= (byte & 0x7f) << shift
    numbers[place] = (number | (byte << shift)) >>> 0
  }
  return numbers
}
