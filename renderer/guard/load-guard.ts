import type { findPersonalData } from '#core/guard/find-personal-data.ts'
import type { findInOutline, replaceInOutline, replaceInText } from '#core/guard/guard-outline.ts'
import type { replaceInSession } from '#core/guard/replace-in-session.ts'

interface GuardEngine {
  readonly findPersonalData: typeof findPersonalData
  readonly findInOutline: typeof findInOutline
  readonly replaceInOutline: typeof replaceInOutline
  readonly replaceInText: typeof replaceInText
  readonly replaceInSession: typeof replaceInSession
}

let loading: Promise<GuardEngine> | undefined

/** Loads the detection with its number formats and names once, when the first text asks for it: nothing of it is in the first script. */
export function loadGuard(): Promise<GuardEngine> {
  loading ??= load().catch((reason: unknown) => {
    loading = undefined
    throw reason
  })
  return loading
}

async function load(): Promise<GuardEngine> {
  const [detection, outlines, sessions] = await Promise.all([
    import('#core/guard/find-personal-data.ts'),
    import('#core/guard/guard-outline.ts'),
    import('#core/guard/replace-in-session.ts'),
  ])
  return {
    findPersonalData: detection.findPersonalData,
    findInOutline: outlines.findInOutline,
    replaceInOutline: outlines.replaceInOutline,
    replaceInText: outlines.replaceInText,
    replaceInSession: sessions.replaceInSession,
  }
}
