import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { requestNames } from '#contract/names.ts'
import { accept } from '#contract/result.ts'
import { createDispatch } from '../../../../main/app/dispatch'
import { createLog } from '../../../../main/app/log'
import type { Handlers } from '../../../../main/app/requests'
import { makeSession } from '../example-session'

const secret = 'Jan-uit-Zeist'

/** A dispatcher over handlers that note what reaches them, with its log as text. */
function makeDispatch(changes: Partial<Handlers> = {}) {
  const seen: unknown[] = []
  const lines: string[] = []
  const note = (input: unknown) => {
    seen.push(input)
    return Promise.resolve(accept({}))
  }
  const handlers = Object.fromEntries(requestNames.map((name) => [name, note])) as unknown as Handlers
  const log = createLog((line) => lines.push(line))
  return { dispatch: createDispatch({ ...handlers, ...changes }, log), seen, lines }
}

describe('answering requests', () => {
  it('passes checked input on, without what the contract does not know', async () => {
    const { dispatch, seen } = makeDispatch()
    expect(await dispatch('readSession', { id: 'sessie-een', extra: 1 })).toEqual({ ok: true, value: {} })
    expect(seen).toEqual([{ id: 'sessie-een' }])
  })

  it.each(['', 'bestaatNiet', '__proto__', 'constructor', 'toString', 'readsession'])(
    'refuses the unknown request %j',
    async (name) => {
      const { dispatch, seen } = makeDispatch()
      expect(await dispatch(name, {})).toMatchObject({ ok: false, code: 'bad-request' })
      expect(seen).toEqual([])
    },
  )

  it.each([
    ['readSession', undefined],
    ['readSession', null],
    ['readSession', 'sessie-een'],
    ['readSession', { id: '../../etc/passwd' }],
    ['readSession', { id: 'sessie-een\u0000' }],
    ['readSession', { id: 'SESSIE' }],
    ['restoreVersion', { id: 'sessie-een', version: 'x'.repeat(65) }],
    ['saveSession', { session: {} }],
    ['saveFile', { name: 'a.exe', mediaType: 'application/x-msdownload', base64: '' }],
    ['saveFile', { name: 'a.pdf', mediaType: 'application/pdf', base64: 'geen base64!' }],
    ['openLink', { url: 'javascript:alert(1)' }],
    ['openLink', { url: 'file:///etc/passwd' }],
  ])('refuses %s with input %j before any handler runs', async (name, input) => {
    const { dispatch, seen } = makeDispatch()
    const refused = await dispatch(name, input)
    expect(refused).toMatchObject({ ok: false, code: 'bad-request' })
    expect(refused.ok ? '' : refused.message).toMatch(/^[A-Z].*\.$/)
    expect(seen).toEqual([])
  })

  it('leaves it to the library which parts of a session fit: one that does not must not keep the rest from disk', async () => {
    const { dispatch, seen } = makeDispatch()
    const session = { ...makeSession(), purpose: 'a'.repeat(limits.textCharacters + 1) }
    expect((await dispatch('saveSession', { session })).ok).toBe(true)
    expect(seen).toEqual([{ session }])
  })

  it('turns a handler that throws into a sentence, and logs no word of what was typed', async () => {
    const { dispatch, lines } = makeDispatch({
      readSession: () => Promise.reject(new SyntaxError(`Unexpected token in "${secret}"`)),
    })
    const failed = await dispatch('readSession', { id: 'sessie-een' })
    expect(failed).toMatchObject({ ok: false, code: 'failed' })
    expect(JSON.stringify(failed)).not.toContain(secret)
    expect(lines.join('')).toContain('SyntaxError')
    expect(lines.join('')).not.toContain(secret)
  })

  it('also when it throws at once', async () => {
    const { dispatch } = makeDispatch({
      readSession: () => {
        throw new Error('meteen')
      },
      readSettings: () => Promise.reject(new RangeError(secret)),
    })
    expect(await dispatch('readSession', { id: 'sessie-een' })).toMatchObject({ code: 'failed' })
    expect(await dispatch('readSettings', {})).toMatchObject({ code: 'failed' })
  })

  it('logs no word of an input that does not fit', async () => {
    const { dispatch, lines } = makeDispatch()
    await dispatch(secret, { id: secret })
    await dispatch('readSession', { id: secret })
    await dispatch('saveSettings', { settings: { lastHeadings: { [secret]: 5 } } })
    expect(lines).toHaveLength(3)
    expect(lines.join('')).not.toContain(secret)
  })
})
