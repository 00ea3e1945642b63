import { useEffect, useRef, useState } from 'react'
import type { Work, WorkOutcome } from '#contract/backup.ts'
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

type Ended = Extract<Work, { state: 'done' }>

/**
 * Follows the work of one kind, until it is done and what came of it was fetched; also work that was begun before this
 * screen was left. A file that came of it goes to the downloads.
 */
export function useWork(kind: Ended['kind'], onDone: () => void): ShownWork {
  const { bridge } = useApp()
  const [state, setState] = useState<'none' | 'busy'>('none')
  // one more makes it be asked after again
  const [asked, setAsked] = useState(0)
  const [share, setShare] = useState<number>()
  const [outcome, setOutcome] = useState<WorkOutcome | null>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    let isLeft = false
    let isStarted = false
    const again = () => {
      timer = setTimeout(() => void look(), askEveryMs)
    }
    const end = (result: WorkOutcome) => {
      const isWaiting = result.kind === 'made' && result.saved.kind === 'download' && !result.fetched
      if (isWaiting && !isStarted && result.saved.kind === 'download') startDownload(result.saved.address)
      isStarted = true
      setOutcome(result)
      setState('none')
      if (isWaiting) again()
      else done.current()
    }
    const look = async () => {
      const work = await bridge.followWork({})
      if (isLeft) return
      if (!work.ok) {
        if (asked > 0) end({ kind: 'refused', message: work.message })
      } else if (work.value.state !== 'none' && work.value.kind === kind) {
        if (work.value.state === 'done') {
          end(work.value.outcome)
          return
        }
        setState('busy')
        if (work.value.total > 0) setShare(work.value.done / work.value.total)
        again()
      }
    }
    let timer = setTimeout(() => void look(), 0)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [bridge, kind, asked])
  return {
    state,
    share,
    outcome,
    begin: async (start) => {
      setOutcome(null)
      setShare(undefined)
      const begun = await start()
      if (begun.ok) {
        setState('busy')
        setAsked((before) => before + 1)
      } else setOutcome({ kind: 'refused', message: begun.message })
    },
    stop: () => void bridge.cancelWork({}),
  }
}
