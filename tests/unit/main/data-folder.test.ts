import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../../main/data-folder'

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
