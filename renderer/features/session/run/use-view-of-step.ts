import { useEffect } from 'react'
import type { Session } from '#contract/session.ts'
import { useDraft } from '#editing/use-draft.ts'

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

/**
 * How a session is looked at while the clock is at one step: kept while other screens are looked at, and as it was at the
 * start once the clock is at another step.
 */
export function useViewOfStep<View>(
  name: string,
  { id, currentStep }: Pick<Session, 'id' | 'currentStep'>,
  start: View,
): readonly [view: View, setView: (view: View) => void] {
  const { value, change, clear } = useDraft(`${name}/${id}`, { step: currentStep, view: start }, choice)
  const isOld = value.step !== currentStep
  // an old view must not come back when the clock does
  useEffect(() => {
    if (isOld) clear()
  }, [isOld, clear])
  return [isOld ? start : value.view, (view) => change({ step: currentStep, view })]
}
