import { describe, expect, it } from 'vitest'
import { compareSettings } from '#contract/settings-change.ts'
import { keepSettings } from '../../renderer/app/keep-settings'
import { valueOf } from '../unit/main/example-session'
import { makeTempFolder } from '../unit/main/temp-folder'
import { openElectronHost, openLoopbackHost, type OpenHost } from './open-hosts'

/** Two windows of one app: the page's own keeper of settings in each, over the same host. */
async function openTwoWindows(openHost: OpenHost) {
  const { bridge } = await openHost(await makeTempFolder())
  const name = `instellingen-${Math.random()}`
  const open = async () => {
    const channel = new BroadcastChannel(name)
    const refusals: string[] = []
    const { settings: first } = valueOf(await bridge.readSettings({}))
    const keeper = keepSettings({ bridge, first, channel, onRefused: (message) => refusals.push(message) })
    return { ...keeper, refusals, close: () => channel.close() }
  }
  const [one, other] = [await open(), await open()]
  const close = () => [one, other].forEach((window) => window.close())
  return { bridge, one, other, close, onDisk: async () => valueOf(await bridge.readSettings({})).settings }
}

describe.each([
  ['electron', openElectronHost],
  ['loopback', openLoopbackHost],
] as const)('two windows on the %s host', (_name, openHost) => {
  it('never undo each other: a theme in one, a page opened in the other', async () => {
    const { one, other, close, onDisk } = await openTwoWindows(openHost)
    one.change({ theme: 'donker' })
    await expect.poll(async () => (await onDisk()).theme).toBe('donker')
    other.change({ recentPages: ['begrip/geldezel'] })
    await expect.poll(async () => (await onDisk()).recentPages).toEqual(['begrip/geldezel'])
    expect((await onDisk()).theme).toBe('donker')
    await expect.poll(() => other.settings.read().theme).toBe('donker')
    await expect.poll(() => one.settings.read().recentPages).toEqual(['begrip/geldezel'])
    close()
  })

  it('keep all favourites that both add at the same moment', async () => {
    const { one, other, close, onDisk } = await openTwoWindows(openHost)
    for (let at = 0; at < 6; at += 1)
      for (const [name, window] of [
        ['een', one],
        ['twee', other],
      ] as const)
        window.change({ favourites: [`begrip/${name}-${at}`, ...window.settings.read().favourites] })
    await expect.poll(async () => (await onDisk()).favourites.length).toBe(12)
    await expect.poll(() => one.settings.read().favourites.length).toBe(12)
    await expect.poll(() => other.settings.read().favourites).toEqual((await onDisk()).favourites)
    close()
  })

  it('remove in one what the other did not touch, and put it back', async () => {
    const { one, other, close, onDisk } = await openTwoWindows(openHost)
    one.change({ favourites: ['begrip/a', 'begrip/b'] })
    await expect.poll(() => other.settings.read().favourites).toEqual(['begrip/a', 'begrip/b'])
    one.change({ favourites: ['begrip/b'] })
    other.change({ favourites: ['begrip/c', ...other.settings.read().favourites] })
    await expect.poll(async () => (await onDisk()).favourites).toEqual(['begrip/c', 'begrip/b'])
    await expect.poll(() => one.settings.read().favourites).toEqual(['begrip/c', 'begrip/b'])
    one.change({ favourites: ['begrip/a', ...one.settings.read().favourites] })
    await expect.poll(async () => (await onDisk()).favourites).toEqual(['begrip/a', 'begrip/c', 'begrip/b'])
    close()
  })

  it('refuse a change with a word that is no setting, in a sentence', async () => {
    const { bridge, one, close } = await openTwoWindows(openHost)
    const before = one.settings.read()
    const change = compareSettings(before, { ...before, municipality: 'x'.repeat(5000) })
    expect(await bridge.changeSettings({ change })).toMatchObject({ ok: false, code: 'bad-request' })
    close()
  })
})

describe('a change that could not be saved', () => {
  it('is told, stays here, and goes with the next one', async () => {
    const { bridge, one, close, onDisk } = await openTwoWindows(openLoopbackHost)
    close()
    let refuse = true
    const refusals: string[] = []
    const keeper = keepSettings({
      bridge: {
        ...bridge,
        changeSettings: (input) =>
          refuse
            ? Promise.resolve({ ok: false, code: 'disk-full', message: 'De schijf is vol.' })
            : bridge.changeSettings(input),
      },
      first: one.settings.read(),
      channel: { postMessage: () => {}, onmessage: null },
      onRefused: (message) => refusals.push(message),
    })
    keeper.change({ theme: 'donker' })
    await expect.poll(() => refusals).toEqual(['De schijf is vol.'])
    expect(keeper.settings.read().theme).toBe('donker')
    refuse = false
    keeper.change({ cardView: 'volledig' })
    await expect.poll(onDisk).toMatchObject({ theme: 'donker', cardView: 'volledig' })
  })
})
