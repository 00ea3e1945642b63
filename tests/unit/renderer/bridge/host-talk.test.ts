import { describe, expect, it } from 'vitest'
import type { NumberedMessage } from '#contract/host-messages.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { followHost, type HostTalk } from '#bridge/host-talk.ts'

/** A host that says these things and then is gone, as `end` says. */
function makeTalk(said: readonly NumberedMessage[], end: () => Promise<Result<NumberedMessage>>) {
  const answers: number[] = []
  const rest = [...said]
  const talk: HostTalk = {
    nextMessage: () => {
      const next = rest.shift()
      return next ? Promise.resolve(accept(next)) : end()
    },
    answerMessage: (turn) => Promise.resolve(answers.push(turn)),
  }
  return { talk, answers }
}

const gone = () => Promise.reject(new Error('weg'))

describe('a page that follows its host', () => {
  it('does what is said, answers when it is done, and lets no message wait for another', async () => {
    const { talk, answers } = makeTalk(
      [
        { kind: 'flush', turn: 1 },
        { kind: 'undo', turn: 2 },
      ],
      gone,
    )
    const did: string[] = []
    let save = () => {}
    await followHost(talk, ({ kind }) => {
      did.push(kind)
      return kind === 'flush' ? new Promise<void>((resolve) => (save = resolve)) : undefined
    })
    expect(did).toEqual(['flush', 'undo'])
    await Promise.resolve()
    expect(answers).toEqual([2])
    save()
    await Promise.resolve()
    await Promise.resolve()
    expect(answers).toEqual([2, 1])
  })

  it('answers what failed too: the host would wait for nothing', async () => {
    const { talk, answers } = makeTalk([{ kind: 'flush', turn: 1 }], gone)
    await followHost(talk, () => Promise.reject(new Error('kapot')))
    await new Promise((resolve) => setImmediate(resolve))
    expect(answers).toEqual([1])
  })

  it.each([
    ['does not answer', gone],
    ['turns it away', () => Promise.resolve(refuse('bad-request', 'Nee.'))],
  ])('stops listening to a host that %s', async (_how, end) => {
    await followHost(makeTalk([], end).talk, () => undefined)
  })
})
