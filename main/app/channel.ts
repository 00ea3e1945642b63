import type { RequestName } from '#contract/names.ts'

/** The IPC channel of a request. Both ends ask here, so that no channel name is written twice. */
export function channelOf(name: RequestName): string {
  return `signaalwijzer:${name}`
}

/** The channels on which the page waits for what its host has to say, and answers that it was done. */
export const talkChannels = {
  next: 'signaalwijzer.gesprek:next',
  answer: 'signaalwijzer.gesprek:answer',
} as const
