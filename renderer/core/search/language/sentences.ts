const sentenceEnd = /(?<=[.!?…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}\p{N}])/u

/** Cuts plain text into sentences. An abbreviation in the middle may cut one in two; nothing is lost. */
export function splitSentences(text: string): readonly string[] {
  return text.split(sentenceEnd).filter((sentence) => sentence.trim() !== '')
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** At most `room` graphemes around a display offset, on whole words, with an ellipsis where text was left out. */
export function cutAround(text: string, offset: number, room: number): string {
  if (text.length <= room) return text
  const starts = Array.from(graphemes.segment(text), ({ index }) => index)
  if (starts.length <= room) return text
  const middle = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  )
  const first = Math.max(0, Math.min(middle - Math.floor(room / 3), starts.length - room))
  const from = starts[first] ?? 0
  const to = starts[first + room] ?? text.length
  const head = from === 0 ? '' : '… '
  const tail = to === text.length ? '' : ' …'
  const body = text.slice(from, to)
  const whole = body.slice(head === '' ? 0 : wordStart(body), tail === '' ? body.length : wordEnd(body))
  return `${head}${whole.trim()}${tail}`
}

function wordStart(body: string): number {
  const space = body.indexOf(' ')
  return space === -1 || space > body.length / 4 ? 0 : space + 1
}

function wordEnd(body: string): number {
  const space = body.lastIndexOf(' ')
  return space < (body.length * 3) / 4 ? body.length : space
}
