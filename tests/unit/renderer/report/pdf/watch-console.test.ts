import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchConsole } from '#report/pdf/watch-console.ts'

describe('watching what a library only logs', () => {
  afterEach(() => vi.restoreAllMocks())

  it('collects warnings and errors instead of printing them, and gives the value', () => {
    const { console: library } = globalThis
    const printed = vi.spyOn(library, 'error').mockImplementation(() => {})
    const watched = watchConsole(() => {
      library.error('jsPDF PubSub Error', 'no font')
      library.warn('unknown font')
      return 7
    })
    expect(watched).toEqual({ value: 7, complaints: ['jsPDF PubSub Error no font', 'unknown font'] })
    expect(printed).not.toHaveBeenCalled()
  })

  it('gives the console back, also when the work throws', () => {
    const before = globalThis.console.error
    expect(() =>
      watchConsole(() => {
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(globalThis.console.error).toBe(before)
  })
})
