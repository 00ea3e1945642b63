import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../../../main/data-folder'
import { chooseFolders } from '../../../../main/electron/folders'

const machine = { platform: 'linux', env: {}, home: '/home/noor' } as const

describe('the folders of Electron', () => {
  it('hold the sessions where the browser version has them', () => {
    expect(chooseFolders(['index.js'], machine)).toEqual({
      userData: '/home/noor/.config/Signaalwijzer',
      data: findDataFolder(machine),
    })
  })

  it.each([
    ['index.js', '--data', '/proef'],
    ['--inspect=0', '--remote-debugging-port=0', 'index.js', '--data=/proef'],
  ])('are another set for another data folder (%s %s …)', (...args) => {
    expect(chooseFolders(args, machine)).toEqual({ userData: join('/proef', 'electron'), data: '/proef' })
  })
})
