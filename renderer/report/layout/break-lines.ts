import {
  dropSoftHyphens,
  hardSpace,
  listBreaks,
  softHyphen,
  splitAtSlashes,
} from '#core/report/letters/word-breaks.ts'

/** One line on paper. */
export interface Line {
  readonly text: string
  /** A word was too long and goes on at the next line, without a sign in the text. */
  readonly broken: boolean
  /** The line ends with a hyphen: one that was typed and belongs to the word, or ours that a reader takes away. */
  readonly hyphen?: 'typed' | 'added'
}

/** Where the lines of a text may end. Widths in pt. */
export interface LineRoom {
  readonly width: number
  /** Room kept free at the end of a broken line for the sign that it goes on. */
  readonly signWidth: number
  readonly measure: (text: string) => number
}

/**
 * Breaks text into lines that fit. Typed line ends, indents and double spaces stay; spaces at the end of a line go.
 * A word that is wider than the line is broken at a hard space in it, else behind its hyphen, else with a hyphen between
 * the words of a compound, and only then inside: after a sign that invites it (as in an address), else between letters.
 */
export function breakLines(text: string, room: LineRoom): readonly Line[] {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((typed) => breakTypedLine(typed, room))
}

function breakTypedLine(typed: string, room: LineRoom): readonly Line[] {
  const measure = (part: string) => room.measure(dropSoftHyphens(part))
  const whole = typed.trimEnd()
  if (measure(whole) <= room.width) return [{ text: dropSoftHyphens(whole), broken: false }]
  const lines: Line[] = []
  let line = keepIndent(whole, room)
  let width = measure(line)
  let empty = true
  const endLine = (end: Omit<Line, 'text'>) => {
    lines.push({ text: dropSoftHyphens(line), ...end })
    line = ''
    width = 0
    empty = true
  }
  for (const { gap, word } of splitPieces(whole.trimStart())) {
    if (!empty && width + measure(gap + word) > room.width) endLine({ broken: false })
    let rest = word
    while (empty && width + measure(rest) > room.width) {
      const { end, next, ...kind } = findBreak(rest, room.width - width, room)
      line += rest.slice(0, end) + (kind.hyphen === 'added' ? '-' : '')
      rest = rest.slice(next)
      endLine(kind)
    }
    const addition = empty ? rest : gap + rest
    line += addition
    width += measure(addition)
    empty = false
  }
  lines.push({ text: dropSoftHyphens(line), broken: false })
  return lines
}

/**
 * Words with the spaces before them; a dash or slash between letters also ends a piece. A line does not end with a hyphen
 * where one can help it: programs that read a PDF take it for a broken word, and "zorg- en" would be read as "zorgen".
 */
function splitPieces(text: string): readonly { readonly gap: string; readonly word: string }[] {
  const pieces: { gap: string; word: string }[] = []
  const [first = '', ...rest] = text.split(/( +)/)
  let open = { gap: '', word: first }
  const close = () => {
    const [head = '', ...tail] = splitAtSlashes(open.word)
    pieces.push({ gap: open.gap, word: head }, ...tail.map((word) => ({ gap: '', word })))
  }
  for (let index = 0; index < rest.length; index += 2) {
    const [gap = '', word = ''] = [rest[index], rest[index + 1]]
    if (endsWithHyphen.test(open.word)) open.word += gap + word
    else {
      close()
      open = { gap, word }
    }
  }
  close()
  return pieces
}

const endsWithHyphen = /[-\u2010]$/

/** An indent wider than half the line would leave no room for words. */
function keepIndent(text: string, room: LineRoom): string {
  const indent = /^[ \u00A0\u2007\u202F]*/.exec(text)?.[0] ?? ''
  return room.measure(indent) > room.width / 2 ? '' : indent
}

interface Break extends Omit<Line, 'text'> {
  /** How much of the word stands on this line, and where the next one begins. */
  readonly end: number
  readonly next: number
}

/** Where a word that is wider than `width` pt is best broken; always behind at least one letter. */
function findBreak(word: string, width: number, room: LineRoom): Break {
  const fitting = countFitting(word, width, room)
  const space = findSpace(word, fitting)
  if (space !== null) return { ...space, broken: false }
  const breaks = listBreaks(/^\S{1,80}/.exec(word)?.[0] ?? '')
  const hyphen = breaks.findLast(({ at, kind }) => kind === 'hyphen' && at <= fitting)
  if (hyphen) return { end: hyphen.at, next: hyphen.at, broken: false, hyphen: 'typed' }
  const withHyphen = countFitting(word, width - room.measure('-'), room)
  const seam = breaks.findLast(({ at, kind }) => kind === 'seam' && at <= withHyphen)
  if (seam) return { end: seam.at, next: seam.at, broken: false, hyphen: 'added' }
  const end = findEnd(word, countFitting(word, width - room.signWidth, room))
  return { end, next: end, broken: true }
}

/** The last white inside a word that fits: hard spaces, or the space behind a hyphen that we keep from the end of a line. */
function findSpace(word: string, fitting: number): Pick<Break, 'end' | 'next' | 'hyphen'> | null {
  for (let at = Math.min(fitting, word.length - 1); at > 0; at -= 1) {
    if (!isWhite(word[at])) continue
    let end = at
    while (isWhite(word[end - 1])) end -= 1
    let next = at + 1
    while (isWhite(word[next])) next += 1
    if (end === 0) return null
    return { end, next, ...(endsWithHyphen.test(word.slice(0, end)) && { hyphen: 'typed' as const }) }
  }
  return null
}

const isWhite = (sign: string | undefined) => sign === ' ' || (sign !== undefined && hardSpace.test(sign))

/** How many characters of a word fit in `width` pt; always at least one letter. */
function countFitting(word: string, width: number, room: LineRoom): number {
  let end = 0
  let used = 0
  for (const [letter] of word.matchAll(letters)) {
    used += letter === softHyphen ? 0 : room.measure(letter)
    if (end > 0 && used > width) break
    end += letter.length
  }
  return end
}

/** A break after a sign that invites it, as in an address, reads better than a line filled to the edge. */
function findEnd(word: string, end: number): number {
  const fitting = word.slice(0, end)
  const inviting = /^.*[/._?&=@,;:](?=.)/s.exec(fitting)?.[0].length ?? 0
  if (inviting > end * 0.6) return inviting
  const beforeHyphen = fitting.replace(/[-\u2010]+$/, '').length
  return beforeHyphen > 0 ? beforeHyphen : end
}

/** A letter with its loose accents, so that an accent never starts a line. */
const letters = /\P{M}\p{M}*|\p{M}+/gu
