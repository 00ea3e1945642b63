import { useMemo, useState } from 'react'
import type { Finding } from '#core/guard/finding.ts'
import type { OutlineFinding } from '#core/guard/guard-outline.ts'
import type { Outline } from '#core/report/outline.ts'
import { guardMemory } from './guard-memory'
import { loadGuard } from './load-guard'

/** What the guard asks before a report leaves the app. */
export type ReportQuestion =
  | { readonly state: 'found'; readonly findings: readonly OutlineFinding[] }
  /** Everything found was replaced. */
  | { readonly state: 'clean' }
  /** The detection could not be read: the user has to look. */
  | { readonly state: 'unknown' }

export type ReportAction = 'Bewaar' | 'Druk af'

interface Asked {
  readonly question: ReportQuestion
  readonly action: ReportAction
  readonly goOn: (outline: Outline) => void
}

export interface ReportGuard {
  /** The report with what the user replaced. */
  readonly outline: Outline
  readonly question: ReportQuestion | null
  /** What the user wants to do with the report, as the verb on the button. */
  readonly action: ReportAction
  /** Reads the report; goes on at once when there is nothing to ask, else asks first. */
  readonly check: (action: ReportAction, goOn: (outline: Outline) => void) => void
  /** Whether what is replaced changes where it was typed as well. */
  readonly replacesAtSource: boolean
  readonly replace: (findings: readonly OutlineFinding[]) => void
  /** Goes on with what was asked for. */
  readonly accept: () => void
  readonly dismiss: () => void
}

/**
 * Stands between a report and saving it. `typed` is what people typed in it; the rest is ours. `onReplace` hears what was
 * replaced, to do the same where it was typed.
 */
export function useReportGuard(
  original: Outline,
  typed: readonly string[],
  onReplace?: (findings: readonly Finding[]) => void,
): ReportGuard {
  const [changed, setChanged] = useState<{ readonly of: Outline; readonly outline: Outline } | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  // Another report than the one that was changed: what was replaced in that one says nothing about this one.
  const outline = changed?.of === original ? changed.outline : original
  const guard = useMemo(() => ({ typed, people: guardMemory().people }), [typed])
  return {
    outline,
    question: asked?.question ?? null,
    action: asked?.action ?? 'Bewaar',
    check(action, goOn) {
      void loadGuard().then(
        ({ findInOutline }) => {
          const findings = findInOutline(outline, guard)
          if (findings.length === 0) goOn(outline)
          else setAsked({ question: { state: 'found', findings }, action, goOn })
        },
        () => setAsked({ question: { state: 'unknown' }, action, goOn }),
      )
    },
    replacesAtSource: onReplace !== undefined,
    replace(wanted) {
      onReplace?.(wanted.map(({ finding }) => finding))
      void loadGuard().then(({ findInOutline, replaceInOutline }) => {
        const next = replaceInOutline(outline, new Set(wanted.map(({ key }) => key)), guard)
        const findings = findInOutline(next, guard)
        setChanged({ of: original, outline: next })
        setAsked(
          (now) =>
            now && {
              ...now,
              question: findings.length === 0 ? { state: 'clean' } : { state: 'found', findings },
            },
        )
      })
    },
    accept() {
      setAsked(null)
      asked?.goOn(outline)
    },
    dismiss: () => setAsked(null),
  }
}
