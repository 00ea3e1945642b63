const mostCharacters = 100

/** A file name that every system accepts, from parts of text: "Verslag Almere 2026-11-22.pdf". */
export function makeFileName(parts: readonly string[], extension: string): string {
  const text = parts
    .map((part) => part.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, mostCharacters)
    .replace(/[. ]+$/, '')
  return `${text === '' ? 'Signaalwijzer' : text}.${extension}`
}
