import { listBreaks, listWords, type BreakKind } from './word-breaks'

/** A column before it has a width: its share of the room, and every text that will stand in it. */
export interface ColumnNeed {
  readonly share: number
  readonly texts: readonly string[]
  /** Width of a text as it is drawn in this column. */
  readonly measure: (text: string) => number
}

/** A word that would take more of the room than this is broken: the other columns need theirs. */
const widestWord = 0.5

/** What may be broken, from nothing to words at their seams. */
const steps: readonly (readonly BreakKind[])[] = [[], ['hyphen'], ['hyphen', 'seam']]

/**
 * Divides the room over columns by their shares, but so that words stay whole where they can: first all words, then those
 * without a hyphen, then the parts of compounds. Where even that does not fit, the widest columns give way.
 */
export function sizeColumns(columns: readonly ColumnNeed[], room: number): readonly number[] {
  const shares = columns.map(({ share }) => share)
  const needs = steps.map((kinds) => columns.map((column) => findWidest(column, kinds, room * widestWord)))
  const fitting = needs.find((widths) => sum(widths) <= room)
  return fitting === undefined ? giveWay(needs.at(-1) ?? [], room) : fillUp(shares, fitting, room)
}

/** The widest piece of a column when its words may be broken in these ways; wider ones are broken further. */
function findWidest({ texts, measure }: ColumnNeed, kinds: readonly BreakKind[], limit: number): number {
  const widest = (word: string, allowed: readonly BreakKind[]): number => {
    const pieces = breakUp(word, allowed)
    return Math.max(
      0,
      ...pieces.map((piece) => {
        const width = measure(piece)
        if (width <= limit) return width
        const further = steps[steps.findIndex((step) => step.length === allowed.length) + 1]
        return further === undefined ? 0 : widest(piece, further)
      }),
    )
  }
  const seen = new Set(texts.flatMap((text) => listWords(text)))
  // Rounding must not break a word that fits to the letter.
  return Array.from(seen).reduce((most, word) => Math.max(most, widest(word, kinds)), 0) + 0.01
}

function breakUp(word: string, kinds: readonly BreakKind[]): readonly string[] {
  const breaks = kinds.length === 0 ? [] : listBreaks(word).filter(({ kind }) => kinds.includes(kind))
  const ends = [...breaks.map(({ at }) => at), word.length]
  return ends.map((end, index) => {
    const piece = word.slice(ends[index - 1] ?? 0, end)
    return breaks[index]?.kind === 'seam' ? `${piece}-` : piece
  })
}

/** By shares, but no column below its need: what a column takes more comes from the others by their shares. */
function fillUp(shares: readonly number[], needs: readonly number[], room: number): readonly number[] {
  const tight = new Set<number>()
  for (;;) {
    const free = shares.filter((_, index) => !tight.has(index))
    const left = room - sum(needs.filter((_, index) => tight.has(index)))
    const unit = free.length === 0 ? 0 : left / sum(free)
    const short = shares.findIndex((share, index) => !tight.has(index) && share * unit < (needs[index] ?? 0))
    if (short < 0)
      return shares.map((share, index) => (tight.has(index) ? (needs[index] ?? 0) : share * unit))
    tight.add(short)
  }
}

/** Every column what it needs up to one width that is the same for all. */
function giveWay(needs: readonly number[], room: number): readonly number[] {
  const sorted = needs.toSorted((one, other) => one - other)
  let left = room
  for (const [index, need] of sorted.entries()) {
    const each = left / (sorted.length - index)
    if (need > each) return needs.map((own) => Math.min(own, each))
    left -= need
  }
  return needs
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
