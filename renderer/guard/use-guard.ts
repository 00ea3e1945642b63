import { useEffect, useMemo, useState } from 'react'
import type { Finding, Kind } from '#core/guard/finding.ts'
import { groupFindings, type FindingGroup } from '#core/guard/group-findings.ts'
import { useStore } from '#dom/store.ts'
import { guardMemory } from './guard-memory'
import { loadGuard } from './load-guard'
import { runInSlices } from './run-in-slices'

/** Reading that lasts longer than this is told. */
const slowMs = 400
/** A pause in typing after which the text is read. Long enough not to comment on half a word. */
const pauseMs = 600

export interface Guarded {
  /** What still asks for a decision. */
  readonly open: readonly FindingGroup[]
  /** What the user chose to leave. */
  readonly kept: readonly FindingGroup[]
  /** It is still reading, and that lasts. */
  readonly looking: boolean
}

/** Reads a text for personal data in the pauses of typing. `allow` names kinds that belong in this field. */
export function useGuard(text: string, allow: readonly Kind[] = []): Guarded {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [looking, setLooking] = useState(false)
  const memory = guardMemory()
  const left = useStore(memory.kept)
  useEffect(() => {
    let stale = false
    let slow: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      clearTimeout(slow)
      setLooking(false)
    }
    const read = async () => {
      slow = setTimeout(() => setLooking(true), slowMs)
      const found =
        text.trim() === ''
          ? []
          : await runInSlices((await loadGuard()).readPersonalData(text, memory.people), () => stale)
      if (stale || !found) return
      stop()
      setFindings((before) => (before.length === 0 && found.length === 0 ? before : found))
    }
    // A chunk that cannot be read leaves the field as it was: typing goes on, and saving asks again.
    const timer = setTimeout(() => void read().catch(stop), text.trim() === '' ? 0 : pauseMs)
    return () => {
      stale = true
      clearTimeout(timer)
      stop()
    }
  }, [text, memory])
  const allowed = allow.join()
  return useMemo(() => {
    const groups = groupFindings(findings.filter(({ kind }) => !allowed.split(',').includes(kind)))
    return {
      open: groups.filter(({ key }) => !left.has(key)),
      kept: groups.filter(({ key }) => left.has(key)),
      looking,
    }
  }, [findings, left, allowed, looking])
}
