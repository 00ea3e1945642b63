import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../main/policy/policy'
import { makeSession } from '../unit/main/example-session'
import { valueOf } from '../unit/main/example-session'
import { makeTempFolder } from '../unit/main/temp-folder'
import { openElectronHost, openLoopbackHost } from './open-hosts'

const ownTheme = { name: 'Gemeente', tokens: { 'color-accent': '#0b5c6b' } }
const strict: Policy = {
  dataFolder: '/srv/sw',
  noSessions: 'Je organisatie heeft vastgelegd dat er geen sessies bewaard worden.',
  keepMonths: 3,
  ownTheme,
  faults: ['In beleid.json klopt "taalVanDatums" niet.'],
}

describe.each([
  ['loopback', openLoopbackHost],
  ['electron', openElectronHost],
] as const)('the policy of an organisation on the %s host', (_name, openHost) => {
  it('is told to the page, with its faults', async () => {
    const { bridge } = await openHost(await makeTempFolder(), strict)
    expect(valueOf(await bridge.readAppInfo({})).policy).toEqual({
      fixed: ['dataFolder', 'sessions', 'keepMonths', 'look'],
      noSessions: strict.noSessions,
      faults: strict.faults,
    })
  })

  it('fixes settings: a change of them changes nothing, and the own choice is back once it is free', async () => {
    const folder = await makeTempFolder()
    const free = (await openHost(folder)).bridge
    await free.changeSettings({
      change: { set: { keepMonths: 12, look: 'voorbeeld' }, lists: {}, headings: {} },
    })
    const { bridge } = await openHost(folder, strict)
    const change = {
      set: { keepMonths: 24, look: 'signaalwijzer', role: 'Jongerenwerker' },
      lists: {},
      headings: {},
    }
    const changed = valueOf(
      await bridge.changeSettings({ change } as Parameters<typeof bridge.changeSettings>[0]),
    )
    expect(changed.settings).toMatchObject({ keepMonths: 3, look: 'eigen', ownTheme, role: 'Jongerenwerker' })
    expect(valueOf(await bridge.readSettings({})).settings).toEqual(changed.settings)
    expect(valueOf(await (await openHost(folder)).bridge.readSettings({})).settings).toMatchObject({
      keepMonths: 12,
      look: 'voorbeeld',
      ownTheme: null,
      role: 'Jongerenwerker',
    })
  })

  it('can keep new sessions off the disk; what is there can still be finished, and practice goes on', async () => {
    const folder = await makeTempFolder()
    const free = (await openHost(folder)).bridge
    const { revision } = valueOf(await free.saveSession({ session: makeSession({ id: 'sessie-oud' }) }))
    const { bridge } = await openHost(folder, strict)
    const before = await readdir(`${folder}/sessies`)
    expect(await bridge.saveSession({ session: makeSession({ id: 'sessie-nieuw' }) })).toEqual({
      ok: false,
      code: 'read-only',
      message: strict.noSessions,
    })
    expect(await readdir(`${folder}/sessies`)).toEqual(before)
    const finished = makeSession({ id: 'sessie-oud', revision, phase: 'gesloten' })
    expect((await bridge.saveSession({ session: finished })).ok).toBe(true)
    const practice = makeSession({ id: 'sessie-oefenen', practice: true })
    expect((await bridge.saveSession({ session: practice })).ok).toBe(true)
  })

  it('holds in a start with --veilig too, which leaves the own settings on disk as they are', async () => {
    const folder = await makeTempFolder()
    const free = (await openHost(folder)).bridge
    await free.changeSettings({ change: { set: { role: 'Jongerenwerker' }, lists: {}, headings: {} } })
    const { bridge } = await openHost(folder, strict, true)
    expect(valueOf(await bridge.readAppInfo({})).policy.fixed).toEqual([
      'dataFolder',
      'sessions',
      'keepMonths',
      'look',
    ])
    const fixed = { keepMonths: 3, look: 'eigen', ownTheme }
    expect(valueOf(await bridge.readSettings({})).settings).toMatchObject({ ...fixed, role: '' })
    const change = { set: { keepMonths: 24, look: 'voorbeeld', textSize: 'groot' }, lists: {}, headings: {} }
    const changed = await bridge.changeSettings({ change } as Parameters<typeof bridge.changeSettings>[0])
    expect(valueOf(changed).settings).toMatchObject(fixed)
    expect(await bridge.saveSession({ session: makeSession({ id: 'sessie-nieuw' }) })).toMatchObject({
      ok: false,
      message: strict.noSessions,
    })
    expect(valueOf(await (await openHost(folder)).bridge.readSettings({})).settings.role).toBe(
      'Jongerenwerker',
    )
  })
})
