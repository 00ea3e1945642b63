import { describe, expect, it } from 'vitest'
import { talkChannels } from '../../../../../main/app/channel'
import { createTalk } from '../../../../../main/electron/talk/create-api'
import { createTalks } from '../../../../../main/electron/talk/page-talk'
import { registerTalk } from '../../../../../main/electron/talk/register-talk'

type Event = { senderFrame: { origin: string; parent: unknown } | null; sender: object }

/** The host and what a page with this event gets of it, over look-alike IPC. */
function connect(event: Event) {
  const talks = createTalks()
  const handlers = new Map<string, (event: Event, input: unknown) => unknown>()
  const states: unknown[] = []
  registerTalk({ handle: (channel, answer) => handlers.set(channel, answer) }, talks, (_sender, state) =>
    states.push(state),
  )
  const page = createTalk((channel, input) => Promise.resolve(handlers.get(channel)!(event, input)))
  return { talk: talks(event.sender), page, states }
}

const ours: Event = { senderFrame: { origin: 'app://signaalwijzer', parent: null }, sender: {} }

describe('the talk between host and page', () => {
  it('brings a message to our page and its answer back', async () => {
    const { talk, page } = connect(ours)
    const told = talk.tell({ kind: 'flush' })
    expect(await page['nextMessage']!(undefined)).toEqual({ ok: true, value: { kind: 'flush', turn: 1 } })
    await page['answerMessage']!(1)
    await told
  })

  it.each([
    ['another origin', { ...ours, senderFrame: { origin: 'https://elders.nl', parent: null } }],
    ['a frame inside the page', { ...ours, senderFrame: { origin: 'app://signaalwijzer', parent: {} } }],
    ['a frame that is gone', { ...ours, senderFrame: null }],
  ])('is no business of %s', async (_who, event) => {
    const { talk, page } = connect(event)
    void talk.tell({ kind: 'flush' })
    expect(await page['nextMessage']!(undefined)).toMatchObject({ ok: false, code: 'bad-request' })
    expect(await page['answerMessage']!(1)).toMatchObject({ ok: false })
    expect((await talk.next()).kind).toBe('flush')
  })

  it.each(['1', {}, undefined, [1]])('takes no answer that is no number: %j', async (turn) => {
    expect(await connect(ours).page['answerMessage']!(turn)).toMatchObject({ ok: false })
  })

  it('tells the host how the page is, and nothing that does not fit', async () => {
    const state = { theme: 'donker', canUndo: true, canRedo: false, isRunning: false }
    const { page, states } = connect(ours)
    await page['showState']!(state)
    expect(await page['showState']!({ ...state, theme: 'paars' })).toMatchObject({ ok: false })
    await page['showState']!({ ...state, geheim: 'Jan' })
    expect(states).toEqual([state, state])
  })

  it('has channels of its own', () => {
    expect(new Set(Object.values(talkChannels)).size).toBe(3)
  })
})
