const mostCharacters = 100
/** File systems count bytes: 255 for most, less room for an extension. */
const mostBytes = 200

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A file name that every system accepts, from parts of text: "Verslag Almere 2026-11-22.pdf". */
export function makeFileName(parts: readonly string[], extension: string): string {
  const text = parts
    .map((part) => part.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const name = cut(text).replaceAll(/^[. ]+|[. ]+$/g, '')
  return `${name === '' || reserved.test(name) ? `Signaalwijzer ${name}`.trim() : name}.${extension}`
}

/** Cuts between characters, never inside one. */
function cut(text: string): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > mostBytes || kept.length + character.length > mostCharacters) break
    kept += character
  }
  return kept
}
