import { describe, expect, it } from 'vitest'
import { assembleApp } from '../../../../../main/app/assemble-app'
import { readTheme } from '../../../../../main/electron/window/read-theme'
import { testPlaces } from '../../../../prepare/test-key'
import { makeTempFolder } from '../../temp-folder'

function openApp(dataFolder: string, safe = false) {
  const nothing = () => Promise.reject(new Error('niet nodig'))
  return assembleApp({
    places: testPlaces,
    host: {
      name: 'electron',
      saveFile: nothing,
      saveFiles: nothing,
      openLink: nothing,
      openSaved: nothing,
      openWindow: nothing,
    },
    dataFolder,
    log: () => {},
    safe,
  })
}

const change = (set: object) => ({ set, lists: {}, headings: {} })

describe('the theme in which the window opens', () => {
  it('is the one that was chosen, and that of the system for a new user', async () => {
    const folder = await makeTempFolder()
    const { dispatch } = openApp(folder)
    expect(await readTheme(dispatch)).toBe('systeem')
    await dispatch('changeSettings', { change: change({ theme: 'donker' }) })
    expect(await readTheme(openApp(folder).dispatch)).toBe('donker')
  })

  it('is that of the system when the settings cannot be read', async () => {
    expect(await readTheme(() => Promise.resolve({ ok: false, code: 'failed', message: 'Nee.' }))).toBe(
      'systeem',
    )
  })
})

describe('a start with --veilig', () => {
  it('has the usual settings, can change them, and leaves those on disk as they are', async () => {
    const folder = await makeTempFolder()
    await openApp(folder).dispatch('changeSettings', {
      change: change({ theme: 'donker', textSize: 'grootst' }),
    })
    const safe = openApp(folder, true)
    expect(await safe.dispatch('readSettings', {})).toMatchObject({
      ok: true,
      value: { settings: { theme: 'systeem', textSize: 'gewoon' } },
    })
    await safe.dispatch('changeSettings', { change: change({ theme: 'contrast' }) })
    expect(await readTheme(safe.dispatch)).toBe('contrast')
    expect(await readTheme(openApp(folder).dispatch)).toBe('donker')
  })
})
