const chunk = 0x8000

/** Bytes as base64, in pieces: one call with all bytes as arguments would overflow the stack. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(text)
}
