import { useEffect, useMemo, useState } from 'react'
import type { Finding, Kind } from '#core/guard/finding.ts'
import { groupFindings, type FindingGroup } from '#core/guard/group-findings.ts'
import { useStore } from '#dom/store.ts'
import { guardMemory } from './guard-memory'
import { loadGuard } from './load-guard'

/** A pause in typing after which the text is read. Long enough not to comment on half a word. */
const pauseMs = 600

export interface Guarded {
  /** What still asks for a decision. */
  readonly open: readonly FindingGroup[]
  /** What the user chose to leave. */
  readonly kept: readonly FindingGroup[]
}

/** Reads a text for personal data in the pauses of typing. `allow` names kinds that belong in this field. */
export function useGuard(text: string, allow: readonly Kind[] = []): Guarded {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const memory = guardMemory()
  const left = useStore(memory.kept)
  useEffect(() => {
    let stale = false
    const read = async () => {
      const found = text.trim() === '' ? [] : (await loadGuard()).findPersonalData(text, memory.people)
      if (!stale) setFindings((before) => (before.length === 0 && found.length === 0 ? before : found))
    }
    // A chunk that cannot be read leaves the field as it was: typing goes on, and saving asks again.
    const timer = setTimeout(() => void read().catch(() => undefined), text.trim() === '' ? 0 : pauseMs)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text, memory])
  const allowed = allow.join()
  return useMemo(() => {
    const groups = groupFindings(findings.filter(({ kind }) => !allowed.split(',').includes(kind)))
    return {
      open: groups.filter(({ key }) => !left.has(key)),
      kept: groups.filter(({ key }) => left.has(key)),
    }
  }, [findings, left, allowed])
}
