import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import type { Question } from '../../../../../main/electron/window/questions'
import { watchWindow, type WatchedContents } from '../../../../../main/electron/window/watch-window'

/** A window's contents that are watched. `answer` says which button the user presses; a promise that waits is nobody. */
function watch(answer: (question: Question) => number | Promise<number>, isDestroyed = false) {
  const listeners: Record<string, (event?: unknown, details?: { reason: string }) => void> = {}
  const did: string[] = []
  const contents: WatchedContents = {
    on: ((event: string, listener: (typeof listeners)[string]) =>
      (listeners[event] = listener)) as WatchedContents['on'],
    isDestroyed: () => isDestroyed,
    reload: () => did.push('reload'),
    // as in Electron: the page is gone some time later, and says so
    forcefullyCrashRenderer: () => did.push('crash'),
  }
  const asked: { question: Question; signal: AbortSignal | undefined }[] = []
  watchWindow(contents, {
    ask: (question, signal) => {
      asked.push({ question, signal })
      return Promise.resolve(answer(question))
    },
    close: () => did.push('close'),
    onGone: () => did.push('gone'),
    log: vi.fn(),
  })
  return { listeners, did, asked }
}

const nobody = () => new Promise<number>(() => undefined)
const press = (label: string) => (question: Question) => question.buttons.indexOf(label)

describe('a window that stops', () => {
  it.each([
    ['"Opnieuw openen"', press('Opnieuw openen')],
    ['Enter', (question: Question) => question.defaultId],
    ['Esc or the X', (question: Question) => question.cancelId],
  ])('comes back after %s', async (_key, answer) => {
    const { listeners, did } = watch(answer)
    listeners['render-process-gone']!({}, { reason: 'crashed' })
    await turn()
    expect(did).toEqual(['gone', 'reload'])
  })

  it('can be closed instead, so that one that keeps stopping is no trap', async () => {
    const { listeners, did } = watch(press('Sluiten'))
    listeners['render-process-gone']!({}, { reason: 'crashed' })
    await turn()
    expect(did).toEqual(['gone', 'close'])
  })

  it('does not promise that a signal check is still there', () => {
    const { listeners, asked } = watch(nobody)
    listeners['render-process-gone']!({}, { reason: 'crashed' })
    listeners['unresponsive']!()
    for (const { question } of asked) expect(question.detail).toMatch(/signaalcheck .* niet bewaard/)
  })

  it.each([
    ['it ended as it should', 'clean-exit', false],
    ['the window is closed', 'killed', true],
  ])('asks nothing when %s', async (_when, reason, isDestroyed) => {
    const { listeners, asked, did } = watch(press('Opnieuw openen'), isDestroyed)
    listeners['render-process-gone']!({}, { reason })
    await turn()
    expect(asked).toEqual([])
    expect(did).toEqual(['gone'])
  })
})

describe('a window that hangs', () => {
  it.each([
    ['Enter', (question: Question) => question.defaultId],
    ['Esc or the X', (question: Question) => question.cancelId],
  ])('is waited for after %s', async (_key, answer) => {
    const { listeners, did } = watch(answer)
    listeners['unresponsive']!()
    await turn()
    expect(did).toEqual([])
  })

  it('is stopped first and opened when it is gone, without another question: a reload would wait for it', async () => {
    const { listeners, did, asked } = watch(press('Opnieuw openen'))
    listeners['unresponsive']!()
    await turn()
    expect(did).toEqual(['crash'])
    listeners['render-process-gone']!({}, { reason: 'killed' })
    await turn()
    expect(did).toEqual(['crash', 'gone', 'reload'])
    expect(asked).toHaveLength(1)
  })

  it('takes the question away when it goes on by itself, and does nothing with a late answer', async () => {
    const answers: ((choice: number) => void)[] = []
    const { listeners, did, asked } = watch(() => new Promise((resolve) => answers.push(resolve)))
    listeners['unresponsive']!()
    listeners['responsive']!()
    expect(asked[0]?.signal?.aborted).toBe(true)
    answers[0]!(1)
    await turn()
    expect(did).toEqual([])
  })

  it('has one question at a time: that it stopped takes the place of that it hangs', () => {
    const { listeners, asked } = watch(nobody)
    listeners['unresponsive']!()
    listeners['render-process-gone']!({}, { reason: 'oom' })
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false])
  })
})
