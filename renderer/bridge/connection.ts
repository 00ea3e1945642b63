import type { Settings } from '#contract/settings.ts'
import type { Result } from '#contract/result.ts'
import type { Bridge } from './bridge'

/** A host that answers, and what it said to the first question. The settings can be refused while the rest works. */
export interface Connection {
  readonly bridge: Bridge
  readonly settings: Result<{ readonly settings: Settings }>
}
