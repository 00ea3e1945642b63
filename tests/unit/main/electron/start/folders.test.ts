import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../../../../main/data-folder'
import { chooseFolders } from '../../../../../main/electron/start/folders'

const linux = { platform: 'linux', env: {}, home: '/home/noor' } as const
const windows = {
  platform: 'win32',
  env: { APPDATA: 'H:\\Roaming', LOCALAPPDATA: 'C:\\Local' },
  home: 'C:\\Users\\noor',
} as const

describe('the folders of Electron', () => {
  it('hold the sessions where the browser version has them, and its own state on this computer', () => {
    expect(chooseFolders(['index.js'], linux, '/werk')).toEqual({
      userData: '/home/noor/.local/state/Signaalwijzer/electron',
      log: '/home/noor/.local/state/Signaalwijzer/logboek',
      data: findDataFolder(linux),
    })
  })

  it('keep caches and log out of the profile that Windows copies over the network', () => {
    const { userData, log, data } = chooseFolders(['index.js'], windows, 'C:\\werk')
    expect(data).toBe('H:\\Roaming\\Signaalwijzer\\gegevens')
    for (const folder of [userData, log]) expect(folder).toMatch(/^C:\\Local\\Signaalwijzer\\/)
  })

  it.each([
    ['index.js', '--data', '/proef'],
    ['--inspect=0', '--remote-debugging-port=0', 'index.js', '--data=/proef'],
    ['index.js', '--data', 'proef'],
    ['index.js', '--data', './sub/../proef'],
  ])('are another set for another data folder, and always whole paths (%s %s …)', (...args) => {
    const chosen = chooseFolders(args, linux, '/')
    expect(chosen.data).toBe('/proef')
    expect(chosen.userData).toMatch(/^\/home\/noor\/\.local\/state\/Signaalwijzer\/electron-[0-9a-f]{12}$/)
  })

  it('let two computers work in one folder on a share: each has its lock at home', () => {
    const share = ['index.js', '--data', '\\\\server\\deel\\signaalwijzer']
    const one = chooseFolders(share, windows, 'C:\\werk')
    expect(one.data).toBe('\\\\server\\deel\\signaalwijzer')
    expect(one.userData.startsWith('C:\\Local\\')).toBe(true)
  })

  it('know that Windows takes capitals and small letters for the same folder', () => {
    const userDataOf = (data: string) => chooseFolders(['--data', data], windows, 'C:\\').userData
    expect(userDataOf('D:\\Gegevens')).toBe(userDataOf('d:\\gegevens'))
    expect(userDataOf('D:\\Gegevens')).not.toBe(userDataOf('D:\\Anders'))
  })
})
