import type { findPersonalData } from '../../core/guard/find-personal-data'

type Find = typeof findPersonalData

let loading: Promise<Find> | undefined

/** Loads the detection with its number formats and names once, when the first text asks for it: nothing of it is in the first script. */
export function loadGuard(): Promise<Find> {
  loading ??= import('../../core/guard/find-personal-data').then(
    (module) => module.findPersonalData,
    (reason: unknown) => {
      loading = undefined
      throw reason
    },
  )
  return loading
}
