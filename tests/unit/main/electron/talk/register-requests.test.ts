import { describe, expect, it } from 'vitest'
import { requestNames } from '#contract/names.ts'
import { accept } from '#contract/result.ts'
import type { SenderEvent } from '../../../../../main/electron/trust/check-sender'
import { registerRequests } from '../../../../../main/electron/talk/register-requests'

type Answer = (event: SenderEvent, input: unknown) => Promise<unknown>

function register() {
  const channels = new Map<string, Answer>()
  const asked: string[] = []
  const lines: string[] = []
  registerRequests(
    { handle: (channel, answer) => channels.set(channel, answer) },
    (name) => {
      asked.push(name)
      return Promise.resolve(accept('klaar'))
    },
    (event) => lines.push(event),
  )
  return { channels, asked, lines }
}

const ours = { origin: 'app://signaalwijzer', parent: null }

describe('requests over IPC', () => {
  it('are those of the contract and no others', () => {
    expect([...register().channels.keys()]).toEqual(requestNames.map((name) => `signaalwijzer:${name}`))
  })

  it('are answered for our own page', async () => {
    const { channels, asked } = register()
    expect(await channels.get('signaalwijzer:readSettings')!({ senderFrame: ours }, {})).toEqual(
      accept('klaar'),
    )
    expect(asked).toEqual(['readSettings'])
  })

  it.each([
    ['a frame that is gone', null],
    ['a frame inside our page', { ...ours, parent: ours }],
    ['another origin', { ...ours, origin: 'https://www.politie.nl' }],
    ['a look-alike', { ...ours, origin: 'app://signaalwijzer.elders.nl' }],
    ['a longer name', { ...ours, origin: 'app://signaalwijzerx' }],
    ['a page with a path for an origin', { ...ours, origin: 'app://signaalwijzer/' }],
    ['an opaque origin', { ...ours, origin: 'null' }],
    ['no origin', { ...ours, origin: '' }],
    ['a file', { ...ours, origin: 'file://' }],
  ])('are refused to %s', async (_what, senderFrame) => {
    const { channels, asked, lines } = register()
    for (const answer of channels.values()) {
      expect(await answer({ senderFrame }, {})).toMatchObject({ ok: false, code: 'bad-request' })
    }
    expect(asked).toEqual([])
    expect(lines).toHaveLength(requestNames.length)
  })
})
