import { use, useMemo } from 'react'
import { loadDirections, loadFirstSteps, loadInterpretation, loadManifest } from '../../content'
import type { CheckState } from '#core/check/check-state.ts'
import { interpretCheck, type CheckContent, type Outcome, type SignalPage } from '#core/check/interpret.ts'
import { orderPages } from '#core/naslag/group-pages.ts'
import { useStore } from '#dom/store.ts'
import { checkStore } from './check-store'

/** Starts reading everything that the check needs at once, so that the parts do not wait for each other. */
export function preloadCheck(): void {
  void Promise.allSettled([loadManifest(), loadDirections(), loadInterpretation(), loadFirstSteps()])
}

/** The check as it stands, what it means, and the content that it rests on. */
export function useCheck(): {
  readonly state: CheckState
  readonly outcome: Outcome
  readonly content: CheckContent
  readonly version: string
} {
  preloadCheck()
  const { pages, byId, info } = use(loadManifest())
  const directions = use(loadDirections())
  const rules = use(loadInterpretation())
  const firstSteps = use(loadFirstSteps())
  const content = useMemo<CheckContent>(
    () => ({
      signals: orderPages(pages).filter((page): page is SignalPage => page.signal !== undefined),
      directions,
      rules,
      firstSteps,
      pages: byId,
    }),
    [pages, byId, directions, rules, firstSteps],
  )
  const state = useStore(checkStore)
  const { role, age, seen, good } = state
  // Answers to the counter-questions change no outcome: typing them must not interpret anew.
  const outcome = useMemo(
    () => interpretCheck({ ...checkStore.read(), role, age, seen, good }, content),
    [role, age, seen, good, content],
  )
  return { state, outcome, content, version: info.version }
}
