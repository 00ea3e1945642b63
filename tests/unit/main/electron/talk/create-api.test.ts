import { describe, expect, it } from 'vitest'
import { requestNames } from '#contract/names.ts'
import { createApi } from '../../../../../main/electron/talk/create-api'

describe('what the preload script gives to the page', () => {
  it('is one function for each request and nothing else', () => {
    const api = createApi(() => Promise.resolve())
    expect(Object.keys(api)).toEqual([...requestNames])
    expect(Object.values(api).every((entry) => typeof entry === 'function')).toBe(true)
  })

  it('passes on one input and nothing more', async () => {
    const sent: unknown[][] = []
    const api = createApi((...args) => {
      sent.push(args)
      return Promise.resolve('antwoord')
    })
    const read = api['readSession'] as (...args: unknown[]) => Promise<unknown>
    expect(await read({ id: 'a' }, 'extra', 'channel')).toBe('antwoord')
    expect(sent).toEqual([['signaalwijzer:readSession', { id: 'a' }]])
  })
})
