import { describe, expect, it } from 'vitest'
import { findDataFolder, findLocalFolder } from '../../../main/data-folder'

describe('where a user keeps sessions', () => {
  it.each([
    ['linux', {}, '/home/noor', '/home/noor/.config/Signaalwijzer/gegevens'],
    ['linux', { XDG_CONFIG_HOME: '/instel' }, '/home/noor', '/instel/Signaalwijzer/gegevens'],
    ['linux', { XDG_CONFIG_HOME: 'los' }, '/home/noor', '/home/noor/.config/Signaalwijzer/gegevens'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/noor', '/home/noor/.config/Signaalwijzer/gegevens'],
    ['darwin', {}, '/Users/noor', '/Users/noor/Library/Application Support/Signaalwijzer/gegevens'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\noor', 'D:\\Roaming\\Signaalwijzer\\gegevens'],
    ['win32', {}, 'C:\\Users\\noor', 'C:\\Users\\noor\\AppData\\Roaming\\Signaalwijzer\\gegevens'],
  ] as const)('on %s with %j', (platform, env, home, folder) => {
    expect(findDataFolder({ platform, env, home })).toBe(folder)
  })
})

describe('what belongs to this computer and not to the user', () => {
  it.each([
    ['linux', {}, '/home/noor', '/home/noor/.local/state/Signaalwijzer'],
    ['linux', { XDG_STATE_HOME: '/staat' }, '/home/noor', '/staat/Signaalwijzer'],
    ['linux', { XDG_STATE_HOME: 'los' }, '/home/noor', '/home/noor/.local/state/Signaalwijzer'],
    ['darwin', {}, '/Users/noor', '/Users/noor/Library/Application Support/Signaalwijzer'],
    [
      'win32',
      { APPDATA: 'D:\\Roaming', LOCALAPPDATA: 'C:\\Local' },
      'C:\\Users\\noor',
      'C:\\Local\\Signaalwijzer',
    ],
    ['win32', { LOCALAPPDATA: '' }, 'C:\\Users\\noor', 'C:\\Users\\noor\\AppData\\Local\\Signaalwijzer'],
  ] as const)('on %s with %j', (platform, env, home, folder) => {
    expect(findLocalFolder({ platform, env, home })).toBe(folder)
  })
})
