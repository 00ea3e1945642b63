import { talkChannels } from '../../app/channel'
import type { NumberedMessage } from '#contract/host-messages.ts'
import { pageStateSchema, type PageState } from '#contract/page-state.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { isTrustedSender, type SenderEvent } from '../trust/check-sender'
import type { PageTalk } from './page-talk'

/** The part of Electron's ipcMain that answers a page; `sender` tells which one. */
export type TalkListener<Sender> = {
  handle(
    channel: string,
    answer: (event: SenderEvent & { readonly sender: Sender }, input: unknown) => unknown,
  ): void
}

const foreign = refuse('bad-request', 'Dit verzoek kwam niet van Signaalwijzer zelf en is niet uitgevoerd.')

/**
 * Lets our own pages listen to their host, each in the talk that `talkOf` has with it. `onState` hears how a page is.
 */
export function registerTalk<Sender>(
  ipc: TalkListener<Sender>,
  talkOf: (sender: Sender) => PageTalk,
  onState: (sender: Sender, state: PageState) => void,
): void {
  ipc.handle(talkChannels.next, async (event): Promise<Result<NumberedMessage>> =>
    isTrustedSender(event) ? accept(await talkOf(event.sender).next()) : foreign,
  )
  ipc.handle(talkChannels.answer, (event, turn): Result<Record<string, never>> => {
    if (!isTrustedSender(event) || typeof turn !== 'number') return foreign
    talkOf(event.sender).answer(turn)
    return accept({})
  })
  ipc.handle(talkChannels.state, (event, input): Result<Record<string, never>> => {
    const state = pageStateSchema.safeParse(input)
    if (!isTrustedSender(event) || !state.success) return foreign
    onState(event.sender, state.data)
    return accept({})
  })
}
