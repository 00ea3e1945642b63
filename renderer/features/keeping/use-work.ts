import { useEffect, useRef, useState } from 'react'
import type { WorkOutcome } from '#contract/backup.ts'
import type { Result } from '#contract/result.ts'
import { startDownload } from '#bridge/download.ts'
import { useApp } from '#app-context'

/** Work that takes a while, as a screen shows it. */
export interface ShownWork {
  readonly state: 'none' | 'busy'
  /** From 0 to 1; undefined while it is not known. */
  readonly share: number | undefined
  readonly outcome: WorkOutcome | null
  /** Begins; a refusal at once is shown as an outcome. */
  readonly begin: (start: () => Promise<Result<unknown>>) => Promise<void>
  readonly stop: () => void
}

const askEveryMs = 250

/** Follows one work at a time, until it is done. A file that came of it goes to the downloads. */
export function useWork(onDone: () => void): ShownWork {
  const { bridge } = useApp()
  const [state, setState] = useState<'none' | 'busy'>('none')
  const [share, setShare] = useState<number>()
  const [outcome, setOutcome] = useState<WorkOutcome | null>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    if (state === 'none') return
    let isLeft = false
    const end = (result: WorkOutcome) => {
      if (result.kind === 'made' && result.saved.kind === 'download') startDownload(result.saved.address)
      setOutcome(result)
      setState('none')
      done.current()
    }
    const look = async () => {
      const work = await bridge.followWork({})
      if (isLeft) return
      if (!work.ok) end({ kind: 'refused', message: work.message })
      else if (work.value.state === 'done') end(work.value.outcome)
      else {
        if (work.value.state === 'busy' && work.value.total > 0) setShare(work.value.done / work.value.total)
        timer = setTimeout(() => void look(), askEveryMs)
      }
    }
    let timer = setTimeout(() => void look(), 0)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [bridge, state])
  return {
    state,
    share,
    outcome,
    begin: async (start) => {
      setOutcome(null)
      setShare(undefined)
      const begun = await start()
      if (begun.ok) setState('busy')
      else setOutcome({ kind: 'refused', message: begun.message })
    },
    stop: () => void bridge.cancelWork({}),
  }
}
