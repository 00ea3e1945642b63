/**
 * Every match of a global pattern in a text, as `matchAll` gives them. That reads with a copy of the pattern, which is compiled anew whenever the
 * engine forgot it; this reads with the pattern itself.
 */
export function listMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern.lastIndex, pattern.unicode)
  }
  return matches
}

function widthAt(text: string, at: number, byCodePoint: boolean): number {
  return byCodePoint && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1
}
