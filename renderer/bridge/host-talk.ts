import type { HostMessage, NumberedMessage } from '#contract/host-messages.ts'
import type { Result } from '#contract/result.ts'

/** How the page hears what its host has to say: put in the window by the preload script, absent in a browser. */
export interface HostTalk {
  readonly nextMessage: () => Promise<Result<NumberedMessage>>
  /** Says that what message `turn` asked for was done. */
  readonly answerMessage: (turn: number) => Promise<unknown>
}

declare global {
  interface Window {
    readonly signaalwijzerGesprek?: HostTalk
  }
}

/** Does what the host says, for as long as there is a host. Messages do not wait for each other. */
export async function followHost(
  talk: HostTalk,
  act: (message: HostMessage) => void | Promise<void>,
): Promise<void> {
  for (;;) {
    const next = await talk.nextMessage().catch(() => undefined)
    if (!next?.ok) return
    const { turn } = next.value
    const answer = () => void talk.answerMessage(turn).catch(() => undefined)
    void Promise.resolve(act(next.value)).then(answer, answer)
  }
}
