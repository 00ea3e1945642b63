import type { RequestName } from '#contract/names.ts'

/** The IPC channel of a request. Both ends ask here, so that no channel name is written twice. */
export function channelOf(name: RequestName): string {
  return `signaalwijzer:${name}`
}
