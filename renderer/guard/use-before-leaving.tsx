import { useState, type ReactNode } from 'react'
import type { Outline } from '#core/report/outline.ts'
import { InternalBeforeSaving } from '#editing/internal/internal-before-saving.tsx'
import { GuardBeforeSaving, type Leaving } from './guard-before-saving'
import { useReportGuard, type GoOn, type GuardOptions, type ReportAction } from './use-report-guard'

interface LeavingParts extends GuardOptions {
  /** Everything that leaves the app, in the order in which it is read. */
  readonly outline: Outline
  /** What people typed in it; the rest is ours. */
  readonly typed: readonly string[]
  /** What in it was perhaps meant for the own logbook only. */
  readonly findInternal?: ((outline: Outline) => readonly string[]) | undefined
  /** What it is, when it is not a report. */
  readonly of?: Leaving
}

interface BeforeLeaving {
  /** What leaves the app, with what was replaced in it. */
  readonly outline: Outline
  /** Goes on at once when there is nothing to ask, else asks first. */
  readonly leave: (action: ReportAction, goOn: GoOn) => void
  /** The questions, for below the button. */
  readonly questions: ReactNode
}

/** What has to be answered before the outline that it is about goes on. */
interface Asked {
  readonly of: Outline
  readonly left: readonly string[]
  readonly action: ReportAction
  readonly goOn: () => void
}

/**
 * The last look before anything leaves the app, by whatever way: first for what could make a young person recognisable,
 * then for what was perhaps meant for the own logbook.
 */
export function useBeforeLeaving({
  outline: original,
  typed,
  findInternal,
  of,
  ...options
}: LeavingParts): BeforeLeaving {
  const guard = useReportGuard(original, typed, options)
  const { outline } = guard
  const [asked, setAsked] = useState<Asked | null>(null)
  // Another outline than the one that was asked about is asked about anew.
  const open = asked?.of === outline ? asked : null
  return {
    outline,
    leave: (action, goOn) =>
      guard.check(action, (checked, clean) => {
        const left = findInternal?.(checked) ?? []
        if (left.length === 0) goOn(checked, clean)
        else setAsked({ of: checked, left, action, goOn: () => goOn(checked, clean) })
      }),
    questions: (
      <>
        <GuardBeforeSaving guard={guard} of={of} />
        {open && (
          <InternalBeforeSaving
            left={open.left}
            of={of?.name}
            action={open.action}
            onGoOn={() => {
              setAsked(null)
              open.goOn()
            }}
            onDismiss={() => setAsked(null)}
          />
        )}
      </>
    ),
  }
}
