import type { Settings } from '../../main/contract/settings'
import type { Result } from '../../main/contract/result'
import type { Bridge } from './bridge'

/** A host that answers, and what it said to the first question. The settings can be refused while the rest works. */
export interface Connection {
  readonly bridge: Bridge
  readonly settings: Result<{ readonly settings: Settings }>
}
