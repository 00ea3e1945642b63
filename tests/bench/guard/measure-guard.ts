import { findPersonalData } from '../../../renderer/core/guard/find-personal-data'
import { kinds, type Kind } from '../../../renderer/core/guard/finding'
import type { Snippet } from './read-snippets'

/** How one kind did. */
export interface KindFigures {
  /** Snippets that are labelled with this kind. */
  readonly snippets: number
  /** Share of those in which it was found; 1 when there are none. */
  readonly recall: number
  /** Snippets in which it was found without being labelled. */
  readonly extra: number
}

/** What the guard does with a labelled set. */
export interface GuardFigures {
  readonly snippets: number
  /** Share of the labelled (snippet, kind) pairs in which at least one finding of that kind came back. */
  readonly recall: number
  /** Share of the harmless snippets in which anything at all was found. */
  readonly falseAlarms: number
  readonly perKind: Readonly<Partial<Record<Kind, KindFigures>>>
}

/** A snippet that was not read as it is labelled. */
export interface Mistake {
  readonly text: string
  readonly missed: readonly Kind[]
  /** What was found beyond the labels, as "kind: words". */
  readonly extra: readonly string[]
}

/** Reads every snippet on its own, as a field would, and compares with the labels. */
export function measureGuard(snippets: readonly Snippet[]): {
  readonly figures: GuardFigures
  readonly mistakes: readonly Mistake[]
} {
  const read = snippets.map((snippet) => {
    const findings = findPersonalData(snippet.text)
    return { ...snippet, findings, found: new Set(findings.map(({ kind }) => kind)) }
  })
  const pairs = read.flatMap(({ kinds: labelled, found }) => labelled.map((kind) => found.has(kind)))
  const harmless = read.filter(({ kinds: labelled }) => labelled.length === 0)
  const perKind = Object.fromEntries(
    kinds.map((kind): [Kind, KindFigures] => {
      const labelled = read.filter((one) => one.kinds.includes(kind))
      return [
        kind,
        {
          snippets: labelled.length,
          recall: share(
            labelled.map(({ found }) => found.has(kind)),
            1,
          ),
          extra: read.filter((one) => one.found.has(kind) && !one.kinds.includes(kind)).length,
        },
      ]
    }),
  )
  return {
    figures: {
      snippets: snippets.length,
      recall: share(pairs, 1),
      falseAlarms: share(
        harmless.map(({ found }) => found.size > 0),
        0,
      ),
      perKind,
    },
    mistakes: read.flatMap(({ text, kinds: labelled, findings, found }) => {
      const missed = labelled.filter((kind) => !found.has(kind))
      const extra = findings
        .filter(({ kind }) => !labelled.includes(kind))
        .map((finding) => `${finding.kind}: ${finding.text}`)
      return missed.length + extra.length === 0 ? [] : [{ text, missed, extra }]
    }),
  }
}

/** Share of `true`; `empty` when there is nothing to share. */
function share(answers: readonly boolean[], empty: number): number {
  return answers.length === 0 ? empty : answers.filter(Boolean).length / answers.length
}
