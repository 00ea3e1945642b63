import { limits } from '#contract/limits.ts'
import type { HostMessage, NumberedMessage } from '#contract/host-messages.ts'
import { waitAtMost } from './wait-at-most'

/** What the host says to one page. The page asks for each message, so nothing is pushed at a page that is not ours. */
export type PageTalk = {
  /** Says it; done when the page has answered that it was done. Never rejects, and never ends when the page is gone. */
  readonly tell: (message: HostMessage) => Promise<void>
  /** The next message, for the page that asks. An earlier question of the page is forgotten: that page was reloaded. */
  readonly next: () => Promise<NumberedMessage>
  readonly answer: (turn: number) => void
  /** Forgets what was said to a page that broke down: the one that takes its place has nothing to do with it. */
  readonly forget: () => void
}

/** Starts a talk with a page that is being opened; what is said before it listens waits for it. */
export function createPageTalk(): PageTalk {
  const waiting: NumberedMessage[] = []
  const unanswered = new Map<number, () => void>()
  let deliver: ((message: NumberedMessage) => void) | undefined
  let last = 0
  return {
    tell: (message) => {
      const turn = ++last
      const numbered = { ...message, turn }
      const done = new Promise<void>((resolve) => unanswered.set(turn, resolve))
      if (deliver === undefined) waiting.push(numbered)
      else deliver(numbered)
      deliver = undefined
      return done
    },
    next: () => {
      const first = waiting.shift()
      if (first !== undefined) return Promise.resolve(first)
      return new Promise((resolve) => {
        deliver = resolve
      })
    },
    answer: (turn) => {
      unanswered.get(turn)?.()
      unanswered.delete(turn)
    },
    forget: () => {
      waiting.length = 0
      unanswered.clear()
      deliver = undefined
    },
  }
}

/** Keeps a talk with each page, by its contents, from the first time that it is asked for. */
export function createTalks(): (contents: object) => PageTalk {
  const talks = new WeakMap<object, PageTalk>()
  return (contents) => {
    const talk = talks.get(contents) ?? createPageTalk()
    talks.set(contents, talk)
    return talk
  }
}

/** Asks the page to put what was typed on disk; done when it says so, and at the latest after `limits.flushWithinMs`. */
export function flushPage(talk: Pick<PageTalk, 'tell'>): Promise<void> {
  return waitAtMost(limits.flushWithinMs, talk.tell({ kind: 'flush' }))
}
