/** A stretch of a long text that is read by itself, with some of what stands around it, so that a name is seen in its sentence. */
export interface Piece {
  /** What is read. */
  readonly from: number
  readonly to: number
  /** Whose findings count: those that begin from here on, and before there. */
  readonly start: number
  readonly end: number
}

/** Reading so much takes a few tens of milliseconds at most. */
const longest = 3000
/** What is read around a piece: longer than any name, address or row that decides about it. */
const around = 300
/** Where a cut may shift to, to fall between two lines or words. */
const reach = 200

/** Cuts a text into pieces that take little time each; what is not long is one piece. */
export function cutText(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest + reach ? text.length : findCut(text, start + longest)
    pieces.push({
      from: start === 0 ? 0 : findCut(text, start - around),
      to: end === text.length ? end : findCut(text, end + around),
      start,
      end,
    })
    start = end
  }
  return pieces
}

/** The nearest place before this one where a line begins, else a word, else where no sign is cut in two. */
function findCut(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - reach), at)
  const back = Math.max(near.lastIndexOf('\n'), -1)
  const gap = back === -1 ? near.lastIndexOf(' ') : back
  if (gap !== -1) return at - near.length + gap + 1
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
