import type { Span } from '../../../renderer/core/guard/finding'
import type { Snippet } from './read-snippets'

type Part = Extract<Snippet, { readonly parts: unknown }>['parts'][number]

/**
 * Where the parts of a snippet stand: each at the first place behind the part before it, or, for parts that are not in reading order, at the
 * first place that no other part has. Throws on a part that the text does not hold.
 */
export function locateParts(text: string, parts: readonly Part[]): readonly Span[] {
  const located: Span[] = []
  for (const { kind, text: words } of parts) {
    const isTaken = (at: number) => located.some(({ start, end }) => at < end && start < at + words.length)
    let start = text.indexOf(words, located.at(-1)?.end ?? 0)
    if (start === -1) start = text.indexOf(words)
    while (start !== -1 && isTaken(start)) start = text.indexOf(words, start + 1)
    if (start === -1) throw new Error(`Het stuk "${words}" staat niet in de tekst "${text}".`)
    located.push({ kind, start, end: start + words.length })
  }
  return located
}

/** Whether findings of the kind of this part cover every letter and digit of it, one finding or several. */
export function isCovered(text: string, part: Span, findings: readonly Span[]): boolean {
  const same = findings.filter(({ kind }) => kind === part.kind)
  for (let at = part.start; at < part.end; at += 1)
    if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !same.some(({ start, end }) => start <= at && at < end))
      return false
  return true
}

/** The findings that touch no part at all. */
export function findOutside<One extends Span>(
  parts: readonly Span[],
  findings: readonly One[],
): readonly One[] {
  return findings.filter((one) => !parts.some(({ start, end }) => one.start < end && start < one.end))
}
