import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { evenOut } from '../../../../renderer/core/guard/even-out'
import type { Span } from '../../../../renderer/core/guard/finding'
import { findKnownPhrases } from '../../../../renderer/core/guard/names/known-phrases'
import { readTokens, type Token } from '../../../../renderer/core/guard/names/tokens'
import { locateParts } from '../locate-parts'
import { readSnippets } from '../read-snippets'

const folder = fileURLToPath(new URL('../../../scenarios/guard', import.meta.url))

/** A labelled text, cut into words as the guard cuts it. */
export interface Labelled {
  readonly set: string
  readonly text: string
  readonly even: string
  readonly parts: readonly Span[]
  readonly tokens: readonly Token[]
  /** Where each word stands in the text as it was typed. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[]
  /** For each word: 1 in a name, 0 in nothing, undefined in something else that is labelled or in a set phrase. */
  readonly labels: readonly (0 | 1 | undefined)[]
}

/** Reads all kept sets, in the order of their names. Of a set that labels kinds only its harmless texts count. */
export async function readLabelled(): Promise<readonly Labelled[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('snippets.json')).toSorted()
  const sets = await Promise.all(
    files.map(async (name) => ({ set: name, snippets: await readSnippets(`${folder}/${name}`) })),
  )
  return sets.flatMap(({ set, snippets }) =>
    snippets.flatMap((one) => {
      if ('parts' in one) return [label(set, one.text, locateParts(one.text, one.parts))]
      return one.kinds.length === 0 ? [label(set, one.text, [])] : []
    }),
  )
}

/** Cuts a text into words and says of each whether it is in a name. */
export function label(set: string, text: string, parts: readonly Span[]): Labelled {
  const { text: even, asTyped } = evenOut(text)
  const tokens = readTokens(even)
  const phrases = findKnownPhrases(even)
  const stretches = tokens.map(({ start, end }) => asTyped(start, end))
  const labels = stretches.map((stretch, at) => {
    const { start = 0 } = tokens[at] ?? {}
    if (phrases.some((phrase) => phrase.start <= start && start < phrase.end)) return undefined
    const own = parts.filter((part) => part.start < stretch.end && stretch.start < part.end)
    if (own.length === 0) return 0
    return own.some(({ kind }) => kind === 'naam') ? 1 : undefined
  })
  return { set, text, even, parts, tokens, stretches, labels }
}

/** What the guard found in each text of a set when that set was new: nobody had tuned on it then. */
export async function readBlind(): Promise<Readonly<Record<string, readonly (readonly Span[])[]>>> {
  return JSON.parse(await readFile(`${folder}/read-blind.json`, 'utf8')) as Record<string, Span[][]>
}

/** Words that stand in so many labelled texts, and not as a name, that what stands beside them can be learned. */
export function listTellingWords(texts: readonly Labelled[], least = 8): readonly string[] {
  const counts = new Map<string, number>()
  for (const { tokens, labels } of texts)
    for (const folded of new Set(tokens.flatMap((token, at) => (labels[at] === 1 ? [] : [token.folded]))))
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return [...counts].flatMap(([word, count]) => (count >= least ? [word] : [])).toSorted()
}
