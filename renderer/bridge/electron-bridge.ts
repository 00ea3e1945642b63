import type { Api } from '#contract/requests.ts'
import type { Bridge } from './bridge'
import { createBridge, type Carry } from './create-bridge'

/** The bridge to Electron, over the functions that the preload script put in the window. */
export function createElectronBridge(api: Api): Bridge {
  // The name decides the type of the input, and both come from the same typed call of the bridge.
  return createBridge((name, input) => (api[name] as (input: unknown) => ReturnType<Carry>)(input))
}
