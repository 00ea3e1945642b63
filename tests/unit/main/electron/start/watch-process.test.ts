import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { createLog } from '../../../../../main/app/log'
import { bootOrTell, watchProcess } from '../../../../../main/electron/start/watch-process'

const typed = 'Jan de Vries uit Zeist'
const english = /Error|undefined|\.ts:/

function watch() {
  const lines: string[] = []
  const process = Object.assign(new EventEmitter(), { stderr: new EventEmitter() })
  const tell = vi.fn<(title: string, sentence: string) => void>()
  watchProcess(
    process,
    createLog((line) => lines.push(line)),
    tell,
  )
  return { process, tell, lines }
}

describe('something that nobody caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])(
    'is logged by kind and place (%s), never by what it says',
    (event) => {
      const { process, lines } = watch()
      process.emit(event, new SyntaxError(`Unexpected token in "${typed}"`))
      process.emit(event, typed)
      expect(lines.join('')).toContain('SyntaxError')
      expect(lines.join('')).toContain('watch-process.test.ts')
      expect(lines.join('')).not.toContain(typed)
    },
  )

  it('is told once, in one Dutch sentence without a stack', () => {
    const { process, tell } = watch()
    process.emit('uncaughtException', new Error(typed))
    process.emit('uncaughtException', new Error(typed))
    expect(tell).toHaveBeenCalledOnce()
    expect(tell.mock.calls.flat().join(' ')).not.toMatch(english)
    expect(tell.mock.calls.flat().join(' ')).not.toContain(typed)
  })

  it('is not a terminal that was closed', () => {
    const { process, tell } = watch()
    expect(() => process.stderr.emit('error', new Error('EPIPE'))).not.toThrow()
    expect(tell).not.toHaveBeenCalled()
  })
})

describe('a start that fails', () => {
  async function boot(start: () => Promise<string | undefined>) {
    const lines: string[] = []
    const tell = vi.fn<(title: string, sentence: string) => void>()
    const exit = vi.fn()
    await bootOrTell(start, { log: createLog((line) => lines.push(line)), tell, exit })
    return { told: tell.mock.calls, exit, lines }
  }

  it('says so in Dutch and ends, so that the next start is not turned away by a process that nobody sees', async () => {
    const { told, exit, lines } = await boot(() => Promise.reject(new TypeError(typed)))
    expect(told).toHaveLength(1)
    expect(told.flat().join(' ')).toContain('Signaalwijzer start niet')
    expect(told.flat().join(' ')).not.toMatch(english)
    expect(exit).toHaveBeenCalledExactlyOnceWith(1)
    expect(lines.join('')).toContain('TypeError')
    expect(lines.join('')).not.toContain(typed)
  })

  it('says which folder it cannot write', async () => {
    const sentence = 'Signaalwijzer kan niet schrijven in de map /proef. Kies met --data een andere map.'
    const { told, exit } = await boot(() => Promise.resolve(sentence))
    expect(told.flat()).toContain(sentence)
    expect(exit).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('is not one that works', async () => {
    const { told, exit } = await boot(() => Promise.resolve(undefined))
    expect(told).toEqual([])
    expect(exit).not.toHaveBeenCalled()
  })
})
