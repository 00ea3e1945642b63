import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { createPageTalk, createTalks, flushPage } from '../../../../../main/electron/talk/page-talk'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Whether a promise is done by now. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  const not = Symbol('not')
  await vi.advanceTimersByTimeAsync(0)
  return (await Promise.race([promise, Promise.resolve(not)])) !== not
}

describe('what the host says to the page', () => {
  it('arrives whether the page was listening or not, each message once and in order', async () => {
    const talk = createPageTalk()
    void talk.tell({ kind: 'undo' })
    void talk.tell({ kind: 'redo' })
    expect((await talk.next()).kind).toBe('undo')
    expect((await talk.next()).kind).toBe('redo')
    const third = talk.next()
    void talk.tell({ kind: 'flush' })
    expect((await third).kind).toBe('flush')
  })

  it('is done when the page says so, and not when the page answers another message', async () => {
    const talk = createPageTalk()
    const told = talk.tell({ kind: 'flush' })
    const { turn } = await talk.next()
    talk.answer(turn + 1)
    expect(await isDone(told)).toBe(false)
    talk.answer(turn)
    expect(await isDone(told)).toBe(true)
  })

  it('goes to the page that asked last: the one before was reloaded', async () => {
    const talk = createPageTalk()
    const gone = talk.next()
    const here = talk.next()
    void talk.tell({ kind: 'flush' })
    expect((await here).kind).toBe('flush')
    expect(await isDone(gone)).toBe(false)
  })

  it('is forgotten when the page broke down: an undo is not done in the page that took its place', async () => {
    const talk = createPageTalk()
    void talk.tell({ kind: 'undo' })
    talk.forget()
    const next = talk.next()
    expect(await isDone(next)).toBe(false)
    void talk.tell({ kind: 'flush' })
    expect((await next).kind).toBe('flush')
  })

  it('is another talk for every window', () => {
    const talks = createTalks()
    const [one, other] = [{}, {}]
    expect(talks(one)).toBe(talks(one))
    expect(talks(one)).not.toBe(talks(other))
  })
})

describe('asking the page to save', () => {
  it('is over when the page has saved', async () => {
    const talk = createPageTalk()
    const flushed = flushPage(talk)
    talk.answer((await talk.next()).turn)
    expect(await isDone(flushed)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is over in time when the page does not answer', async () => {
    const flushed = flushPage(createPageTalk())
    await vi.advanceTimersByTimeAsync(limits.flushWithinMs - 1)
    expect(await isDone(flushed)).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isDone(flushed)).toBe(true)
  })
})
