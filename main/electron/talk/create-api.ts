import { channelOf, talkChannels } from '../../app/channel'
import { requestNames } from '#contract/names.ts'

/** Sends one request and waits for its answer, as `ipcRenderer.invoke` does. */
export type Invoke = (channel: string, input: unknown) => Promise<unknown>

/**
 * What the preload script gives to the page: one function for each request, and no way to name another channel.
 * Typed loosely here, because the page types it with the contract (`renderer/bridge`).
 */
export function createApi(invoke: Invoke): Readonly<Record<string, (input: unknown) => Promise<unknown>>> {
  return Object.fromEntries(
    requestNames.map((name) => [name, (input: unknown) => invoke(channelOf(name), input)]),
  )
}

/** How the page hears what its host has to say (it asks for the next message, and answers when that was done), and tells how it is. */
export function createTalk(invoke: Invoke): Readonly<Record<string, (input: unknown) => Promise<unknown>>> {
  return {
    nextMessage: () => invoke(talkChannels.next, {}),
    answerMessage: (turn) => invoke(talkChannels.answer, turn),
    showState: (state) => invoke(talkChannels.state, state),
  }
}
