const mostCharacters = 100
/** File systems count bytes: 255 for most, less room for an extension. */
const mostBytes = 200

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file name that every system accepts, from parts of text: "Verslag Almere 2026-11-22.pdf". When it is too long, the
 * longest parts are cut, so that the short ones (what it is, and of which day) stay whole.
 */
export function makeFileName(parts: readonly string[], extension: string): string {
  const tidy = parts
    .map((part) =>
      part
        .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
  const name = fit(tidy).replaceAll(/^[. ]+|[. ]+$/g, '')
  return `${name === '' || reserved.test(name) ? `Signaalwijzer ${name}`.trim() : name}.${extension}`
}

/** The name of a file that is made of a session: "2026-11-22 Sessie Woerden - deelnemers.pdf", in the order of their days. */
export function nameSessionFile(
  {
    date,
    municipality,
    title,
  }: { readonly date: string; readonly municipality: string; readonly title: string },
  what: string,
  extension: string,
): string {
  return makeFileName(
    [date, 'Sessie', municipality.trim() === '' ? title : municipality, '-', what],
    extension,
  )
}

/** Cuts the longest parts to one length, the longest at which all of them fit. */
function fit(parts: readonly string[]): string {
  const join = (most: number) => parts.map((part) => cut(part, most)).join(' ')
  let most = mostCharacters
  while (most > 1 && !fits(join(most))) most -= 1
  return fits(join(most)) ? join(most) : cut(join(most), mostCharacters / 4)
}

function fits(name: string): boolean {
  return name.length <= mostCharacters && new TextEncoder().encode(name).length <= mostBytes
}

/** Cuts between characters, never inside one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > most) break
    kept += segment
  }
  return kept.trimEnd()
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })
