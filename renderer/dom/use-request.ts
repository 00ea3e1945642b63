import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#contract/result.ts'

/** What was asked of the host: on its way, there, or refused with the sentence that says why. */
export type Requested<Value> =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready'; readonly refresh: () => void } & Value)
  | { readonly state: 'failed'; readonly message: string; readonly refresh: () => void }

/**
 * Asks once, again on `refresh`, and again when `ask` is another function (so keep it the same with useCallback). Only
 * the answer to the newest question is shown; the one before it stays until then.
 */
export function useRequest<Value extends object>(ask: () => Promise<Result<Value>>): Requested<Value> {
  const [edition, setEdition] = useState(0)
  const [result, setResult] = useState<Result<Value> | null>(null)
  const refresh = useCallback(() => setEdition((before) => before + 1), [])
  useEffect(() => {
    let stale = false
    void ask().then((answered) => {
      if (!stale) setResult(answered)
    })
    return () => {
      stale = true
    }
  }, [ask, edition])
  if (result === null) return { state: 'loading' }
  return result.ok
    ? { state: 'ready', refresh, ...result.value }
    : { state: 'failed', message: result.message, refresh }
}
