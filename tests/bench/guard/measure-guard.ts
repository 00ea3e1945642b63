import { findPersonalData } from '../../../renderer/core/guard/find-personal-data'
import { kinds, type Finding, type Kind } from '../../../renderer/core/guard/finding'
import { findOutside, isCovered, locateParts } from './locate-parts'
import type { Snippet } from './read-snippets'

/** How one kind did. */
export interface KindFigures {
  /** Snippets that are labelled with this kind. */
  readonly snippets: number
  /** Share of its labels that were found; 1 when there are none. */
  readonly recall: number
  /** Snippets in which it was found beyond the labels. */
  readonly extra: number
}

/** What the guard does with a labelled set. */
export interface GuardFigures {
  readonly snippets: number
  /**
   * Share of the labels that were found. A snippet with `kinds` has one label for each: found when at least one finding of that kind came back.
   * A snippet with `parts` has one for each part: found when it is wholly covered by findings of its kind.
   */
  readonly recall: number
  /** Share of the harmless snippets in which anything at all was found. */
  readonly falseAlarms: number
  /** Findings beyond the labels, in snippets that are not harmless. */
  readonly extraFindings: number
  readonly perKind: Readonly<Partial<Record<Kind, KindFigures>>>
}

/** A snippet that was not read as it is labelled. */
export interface Mistake {
  readonly text: string
  /** The kinds, or the parts as "kind: words", that were not found. */
  readonly missed: readonly string[]
  /** What was found beyond the labels, as "kind: words". */
  readonly extra: readonly string[]
}

interface Label {
  readonly kind: Kind
  /** How a mistake names it. */
  readonly name: string
  readonly found: boolean
}

interface Read {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly labels: readonly Label[]
  readonly extra: readonly Finding[]
}

/** Reads every snippet on its own, as a field would, and compares with the labels. */
export function measureGuard(snippets: readonly Snippet[]): {
  readonly figures: GuardFigures
  readonly mistakes: readonly Mistake[]
} {
  const read = snippets.map(readSnippet)
  const labels = read.flatMap((one) => one.labels)
  const harmless = read.filter((one) => one.labels.length === 0)
  const perKind = Object.fromEntries(
    kinds.map((kind): [Kind, KindFigures] => [
      kind,
      {
        snippets: read.filter((one) => one.labels.some((label) => label.kind === kind)).length,
        recall: share(
          labels.filter((label) => label.kind === kind).map(({ found }) => found),
          1,
        ),
        extra: read.filter(({ extra }) => extra.some((finding) => finding.kind === kind)).length,
      },
    ]),
  )
  return {
    figures: {
      snippets: snippets.length,
      recall: share(
        labels.map(({ found }) => found),
        1,
      ),
      falseAlarms: share(
        harmless.map(({ findings }) => findings.length > 0),
        0,
      ),
      extraFindings: read.reduce((sum, one) => sum + (one.labels.length === 0 ? 0 : one.extra.length), 0),
      perKind,
    },
    mistakes: read.flatMap(({ text, labels: own, extra }) => {
      const missed = own.filter(({ found }) => !found).map(({ name }) => name)
      return missed.length + extra.length === 0
        ? []
        : [{ text, missed, extra: extra.map((finding) => `${finding.kind}: ${finding.text}`) }]
    }),
  }
}

function readSnippet(snippet: Snippet): Read {
  const { text } = snippet
  const findings = findPersonalData(text)
  if ('parts' in snippet) {
    const parts = locateParts(text, snippet.parts)
    const labels = parts.map((part) => ({
      kind: part.kind,
      name: `${part.kind}: ${text.slice(part.start, part.end)}`,
      found: isCovered(text, part, findings),
    }))
    return { text, findings, labels, extra: findOutside(parts, findings) }
  }
  const labels = snippet.kinds.map((kind) => ({
    kind,
    name: kind,
    found: findings.some((finding) => finding.kind === kind),
  }))
  return { text, findings, labels, extra: findings.filter(({ kind }) => !snippet.kinds.includes(kind)) }
}

/** Share of `true`; `empty` when there is nothing to share. */
function share(answers: readonly boolean[], empty: number): number {
  return answers.length === 0 ? empty : answers.filter(Boolean).length / answers.length
}
