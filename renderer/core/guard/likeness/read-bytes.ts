/** Bytes that a made file holds as base64. */
export function readBytes(text: string): Uint8Array {
  const signs = atob(text)
  return Uint8Array.from({ length: signs.length }, (_, at) => signs.charCodeAt(at))
}
