import { useMemo, useRef, useState } from 'react'
import type { Finding, Kind } from '#core/guard/finding.ts'
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

export type ReportAction = 'Bewaar' | 'Druk af' | 'Kopieer'

interface Asked {
  readonly question: ReportQuestion
  readonly action: ReportAction
  readonly goOn: GoOn
}

/**
 * Goes on with what was asked for. `clean` gives any other text the replacements that were chosen for the outline, for
 * what leaves the app in another form than a report.
 */
export type GoOn = (outline: Outline, clean: (text: string) => string) => void

export interface ReportGuard {
  /** The report with what the user replaced. */
  readonly outline: Outline
  readonly question: ReportQuestion | null
  /** What the user wants to do with the report, as the verb on the button. */
  readonly action: ReportAction
  /** Reads the report; goes on at once when there is nothing to ask, else asks first. */
  readonly check: (action: ReportAction, goOn: GoOn) => void
  /** Whether what is replaced changes where it was typed as well. */
  readonly replacesAtSource: boolean
  readonly replace: (findings: readonly OutlineFinding[]) => void
  /** Goes on with what was asked for. */
  readonly accept: () => void
  readonly dismiss: () => void
}

interface Changed {
  readonly of: Outline
  readonly outline: Outline
  readonly clean: (text: string) => string
}

const leaveAsItIs = (text: string) => text

export interface GuardOptions {
  /** Hears what was replaced, to do the same where it was typed. */
  readonly onReplace?: ((findings: readonly Finding[]) => void) | undefined
  /** Kinds that belong in it. */
  readonly allow?: readonly Kind[]
}

const nothing: readonly Kind[] = []

/** Stands between a report and saving it. `typed` is what people typed in it; the rest is ours. */
export function useReportGuard(
  original: Outline,
  typed: readonly string[],
  { onReplace, allow = nothing }: GuardOptions = {},
): ReportGuard {
  const [changed, setChanged] = useState<Changed | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  // Another report than the one that was changed: what was replaced in that one says nothing about this one.
  const now = changed?.of === original ? changed : { of: original, outline: original, clean: leaveAsItIs }
  const { outline } = now
  const reading = useRef(false)
  const guard = useMemo(() => ({ typed, allow, people: guardMemory().people }), [typed, allow])
  return {
    outline,
    question: asked?.question ?? null,
    action: asked?.action ?? 'Bewaar',
    check(action, goOn) {
      // Asked twice while it reads is asked once.
      if (reading.current) return
      reading.current = true
      void loadGuard()
        .then(({ findInOutline }) => findInOutline(outline, guard, takeRests()))
        .then(
          (findings) => {
            if (findings.length === 0) goOn(outline, now.clean)
            else setAsked({ question: { state: 'found', findings }, action, goOn })
          },
          () => setAsked({ question: { state: 'unknown' }, action, goOn }),
        )
        .finally(() => (reading.current = false))
    },
    replacesAtSource: onReplace !== undefined,
    replace(wanted) {
      onReplace?.(wanted.map(({ finding }) => finding))
      void loadGuard().then(async ({ findInOutline, replaceInOutline, replaceInText }) => {
        const keys = new Set(wanted.map(({ key }) => key))
        const next = replaceInOutline(outline, keys, guard)
        const findings = await findInOutline(next, guard, takeRests())
        const clean = (text: string) => replaceInText(now.clean(text), keys, guard)
        setChanged({ of: original, outline: next, clean })
        setAsked(
          (before) =>
            before && {
              ...before,
              question: findings.length === 0 ? { state: 'clean' } : { state: 'found', findings },
            },
        )
      })
    },
    accept() {
      setAsked(null)
      asked?.goOn(outline, now.clean)
    },
    dismiss: () => setAsked(null),
  }
}

/** Work in milliseconds after which the page gets a turn: less than what a hand notices. */
const longestTurn = 12

/** A rest that is only taken when there was work for longer than one turn. */
function takeRests(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longestTurn) return
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}
