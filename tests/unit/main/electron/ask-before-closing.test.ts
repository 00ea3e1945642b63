import { describe, expect, it, vi } from 'vitest'
import { askBeforeClosing } from '../../../../main/electron/ask-before-closing'

/** Closes a window whose page holds a filled-in check, with this answer to the question. */
function closeWith(choice: number) {
  let tell: (event: { preventDefault(): void }) => void = () => undefined
  const askNow = vi.fn(() => choice)
  askBeforeClosing({ on: (_event, listener) => (tell = listener) }, askNow)
  const preventDefault = vi.fn()
  tell({ preventDefault })
  return { askNow, preventDefault }
}

describe('closing the window with a filled-in signal check', () => {
  it('asks once, and stays open unless the user says otherwise', () => {
    const { askNow, preventDefault } = closeWith(0)
    expect(askNow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ defaultId: 0 }))
    expect(preventDefault).not.toHaveBeenCalled()
  })

  it('closes when the user says so', () => {
    expect(closeWith(1).preventDefault).toHaveBeenCalledOnce()
  })
})
