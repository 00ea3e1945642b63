import { channelOf } from '../../app/channel'
import { requestNames } from '#contract/names.ts'
import { refuse, type Result } from '#contract/result.ts'
import type { Dispatch } from '../../app/dispatch'
import type { Log } from '../../app/log'
import { isTrustedSender, type SenderEvent } from '../trust/check-sender'

/** The part of Electron's ipcMain that answers requests. */
export type RequestListener = {
  handle(channel: string, answer: (event: SenderEvent, input: unknown) => Promise<Result<unknown>>): void
}

/** Answers every request of the contract over IPC, and only when our own page asks. */
export function registerRequests(ipc: RequestListener, dispatch: Dispatch, log: Log): void {
  for (const name of requestNames) {
    ipc.handle(channelOf(name), async (event, input) => {
      if (isTrustedSender(event)) return dispatch(name, input)
      log('request.foreign', { name })
      return refuse('bad-request', 'Dit verzoek kwam niet van Signaalwijzer zelf en is niet uitgevoerd.')
    })
  }
}
