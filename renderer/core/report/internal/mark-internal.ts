import { placeMark, readInternal } from './read-internal'

/** What is put in front of a text that stays in the own logbook. */
export const internalMark = 'intern: '

/** Whether everything in a text stays in the own logbook. */
export function isInternal(text: string): boolean {
  const said = readInternal(text).filter(({ key }) => key !== '')
  return said.length > 0 && said.every(({ reading }) => reading === 'intern')
}

/** The text with the mark before every point and piece of it that would otherwise go to others; empty stays empty. */
export function markInternal(text: string): string {
  if (text.trim() === '') return text
  // The reading of a plain text is one line; with the mark in front each line is read by itself.
  let marked = isInternal(text) ? text : putMark(text)
  for (;;) {
    const lines = readInternal(marked)
    const at = lines.findIndex(({ reading, key }) => reading !== 'intern' && key !== '')
    if (at < 0) return marked
    marked = lines.map((line, index) => (index === at ? putMark(line.text) : line.text) + line.end).join('')
  }
}

/**
 * What stands from place `at` in a text, to be put elsewhere: a line that was internal because of what stood before it
 * gets the mark itself.
 */
export function cutInternal(text: string, at: number): string {
  let start = 0
  const lines = readInternal(text).flatMap((line) => {
    const from = Math.max(0, at - start)
    const whole = line.text + line.end
    start += whole.length
    // of the line in which the cut is, what is behind it
    return from < whole.length || whole === '' ? [{ ...line, text: line.text.slice(from) }] : []
  })
  const join = () => lines.map((line) => line.text + line.end).join('')
  if (!lines.some(({ reading }) => reading === 'intern')) return text.slice(at)
  for (;;) {
    const now = readInternal(join())
    const lost = lines.find(
      ({ text: own, key, reading }, index) =>
        reading === 'intern' &&
        key !== '' &&
        own.trim() !== '' &&
        // a text without any mark is read as one line
        (now.length !== lines.length || now[index]?.reading !== 'intern'),
    )
    if (!lost) return join()
    lost.text = putMark(lost.text)
  }
}

/** The text without the marks before its lines, in every shape in which a line is read as internal. */
export function unmarkInternal(text: string): string {
  return readInternal(text)
    .map((line) => takeMark(line.text) + line.end)
    .join('')
}

function takeMark(line: string): string {
  let left = line
  // who marked twice, or whose text has another mark behind the first, wants neither
  for (let place = placeMark(left); place !== null; place = placeMark(left)) {
    const { before, after } = takeWrapping(
      left.slice(0, place.start),
      left.slice(place.start, place.end),
      left.slice(place.end),
    )
    left = before + after.replace(/^[ \t]*/, '')
  }
  return left
}

/** What may stand in front for a sign behind; any other is its own counterpart. */
const openers: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '»': '«',
  '”': '“„”',
  '’': '‘‚’',
  '>': '<',
}
const wrappers = /[*_~`"'”’»)\]}>]/

/** Takes away what was put around the mark alone: the stars of "**intern**:" and the tags of "<b>intern:</b>". */
function takeWrapping(before: string, mark: string, after: string): { before: string; after: string } {
  let lead = before
  let rest = after
  const takeOpener = (closer: string): boolean => {
    const opener = lead.slice(-1)
    if (opener === '' || !wrappers.test(closer) || !(openers[closer] ?? closer).includes(opener)) return false
    lead = lead.slice(0, -1)
    return true
  }
  for (const sign of mark.replace(/^.*\p{L}/su, '')) takeOpener(sign)
  for (;;) {
    const [, opened, tag] = /(<([a-z]\w*)[^<>]*>)$/i.exec(lead) ?? []
    const closed = tag === undefined ? undefined : `</${tag}>`
    if (opened !== undefined && closed !== undefined && rest.startsWith(closed)) {
      lead = lead.slice(0, -opened.length)
      rest = rest.slice(closed.length)
    } else if (takeOpener(rest.slice(0, 1))) rest = rest.slice(1)
    else return { before: lead, after: rest }
  }
}

/** Behind the bullet or number of a point, where a person would write it. */
function putMark(line: string): string {
  return line.replace(/^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?/, (lead) => lead + internalMark)
}
