import { use, useMemo } from 'react'
import { loadDirections, loadManifest } from '../../content'
import type { CheckState } from '../../core/check/check-state'
import { interpretCheck, type CheckContent, type Outcome, type SignalPage } from '../../core/check/interpret'
import { orderPages } from '../../core/naslag/group-pages'
import { useStore } from '../../ui/store'
import { checkStore } from './check-store'

/** The check as it stands, what it means, and the content that it rests on. */
export function useCheck(): {
  readonly state: CheckState
  readonly outcome: Outcome
  readonly content: CheckContent
  readonly version: string
} {
  const { pages, byId, info } = use(loadManifest())
  const directions = use(loadDirections())
  const content = useMemo<CheckContent>(
    () => ({
      signals: orderPages(pages).filter((page): page is SignalPage => page.signal !== undefined),
      directions,
      pages: byId,
    }),
    [pages, byId, directions],
  )
  const state = useStore(checkStore)
  const outcome = useMemo(() => interpretCheck(state, content), [state, content])
  return { state, outcome, content, version: info.version }
}
