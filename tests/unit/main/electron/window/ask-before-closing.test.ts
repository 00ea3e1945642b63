import { describe, expect, it, vi } from 'vitest'
import { askBeforeClosing } from '../../../../../main/electron/window/ask-before-closing'
import type { Question } from '../../../../../main/electron/window/questions'

/** Closes a window whose page holds a filled-in check, with this answer to the question. */
function closeWith(answer: (question: Question) => number) {
  let tell: (event: { preventDefault(): void }) => void = () => undefined
  const askNow = vi.fn(answer)
  const onStay = vi.fn()
  askBeforeClosing({ on: (_event, listener) => (tell = listener) }, askNow, onStay)
  const preventDefault = vi.fn()
  tell({ preventDefault })
  return { askNow, preventDefault, onStay }
}

describe('closing the window with a filled-in signal check', () => {
  it.each([
    ['Esc or the X', (question: Question) => question.cancelId],
    ['Enter', (question: Question) => question.defaultId],
    ['"Open laten"', () => 0],
  ])('keeps the check after %s', (_key, answer) => {
    const { askNow, preventDefault, onStay } = closeWith(answer)
    expect(askNow).toHaveBeenCalledOnce()
    expect(preventDefault).not.toHaveBeenCalled()
    expect(onStay).toHaveBeenCalledOnce()
  })

  it('closes when the user says so, and then nothing stays', () => {
    const { preventDefault, onStay } = closeWith(() => 1)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(onStay).not.toHaveBeenCalled()
  })
})
