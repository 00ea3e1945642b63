/** One line on paper. `broken` says that a word was too long and goes on at the next line. */
export interface Line {
  readonly text: string
  readonly broken: boolean
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
 * A word that is wider than the line is broken after a sign that invites it (as in an address), else between letters.
 */
export function breakLines(text: string, room: LineRoom): readonly Line[] {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((typed) => breakTypedLine(typed, room))
}

function breakTypedLine(typed: string, room: LineRoom): readonly Line[] {
  const whole = typed.trimEnd()
  if (room.measure(whole) <= room.width) return [{ text: whole, broken: false }]
  const lines: Line[] = []
  let line = keepIndent(whole, room)
  let width = room.measure(line)
  let empty = true
  const endLine = (text: string, broken: boolean) => {
    lines.push({ text, broken })
    line = ''
    width = 0
    empty = true
  }
  for (const { gap, word } of splitPieces(whole.trimStart())) {
    if (!empty && width + room.measure(gap + word) > room.width) endLine(line, false)
    let rest = word
    while (empty && width + room.measure(rest) > room.width) {
      const end = findBreak(rest, room.width - width - room.signWidth, room)
      const fitting = line + rest.slice(0, end)
      rest = rest.slice(end)
      endLine(fitting, true)
    }
    const addition = empty ? rest : gap + rest
    line += addition
    width += room.measure(addition)
    empty = false
  }
  lines.push({ text: line, broken: false })
  return lines
}

/**
 * Words with the spaces before them; a dash or slash between letters also ends a piece. A line never ends with a hyphen
 * where one can help it: programs that read a PDF take it for a broken word, and "zorg- en" would be read as "zorgen".
 */
function splitPieces(text: string): readonly { readonly gap: string; readonly word: string }[] {
  const pieces: { gap: string; word: string }[] = []
  const [first = '', ...rest] = text.split(/( +)/)
  let open = { gap: '', word: first }
  const close = () => {
    const [head = '', ...tail] = open.word.split(afterSlash)
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

const afterSlash = /(?<=\p{L}[–—/])(?=\p{L})/u
const endsWithHyphen = /[-\u2010]$/

/** An indent wider than half the line would leave no room for words. */
function keepIndent(text: string, room: LineRoom): string {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return room.measure(indent) > room.width / 2 ? '' : indent
}

/** How many characters of a long word fit in `width` pt; always at least one letter. */
function findBreak(word: string, width: number, room: LineRoom): number {
  let end = 0
  let used = 0
  for (const [letter] of word.matchAll(letters)) {
    used += room.measure(letter)
    if (end > 0 && used > width) break
    end += letter.length
  }
  // A break after a sign that invites it, as in an address, reads better than a line filled to the edge.
  const fitting = word.slice(0, end)
  const inviting = /^.*[/._?&=@,;:](?=.)/s.exec(fitting)?.[0].length ?? 0
  if (inviting > end * 0.6) return inviting
  const beforeHyphen = fitting.replace(/[-\u2010]+$/, '').length
  return beforeHyphen > 0 ? beforeHyphen : end
}

/** A letter with its loose accents, so that an accent never starts a line. */
const letters = /\P{M}\p{M}*|\p{M}+/gu
