import { describe, expect, it } from 'vitest'
import { createWindowOptions } from '../../../../main/electron/window-options'

describe('the window', () => {
  it('is isolated and sandboxed, without Node, and weakens nothing', () => {
    expect(createWindowOptions('/preload.cjs').webPreferences).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      spellcheck: false,
    })
  })

  it('is small enough for a small screen', () => {
    const { minWidth, minHeight, show } = createWindowOptions('')
    expect(minWidth).toBeLessThanOrEqual(400)
    expect(minHeight).toBeLessThanOrEqual(600)
    expect(show).toBe(false)
  })
})
