import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDataFolders, findPortableFolder } from '../../../../../main/electron/start/portable-folder'
import { chooseFolders } from '../../../../../main/electron/start/folders'
import { makeTempFolder } from '../../temp-folder'

const machine = { platform: 'linux', env: {}, home: '/home/jan' } as const
const choose = (args: string[], portable?: string, fixed?: string) =>
  chooseFolders(addDataFolders(args, { portable, fixed }), machine, '/werk').data

describe('where an app that is carried along keeps its data', () => {
  it('is beside the program, when the mark of the zip lies there', async () => {
    const folder = await makeTempFolder()
    expect(findPortableFolder(join(folder, 'Signaalwijzer.exe'))).toBeUndefined()
    await writeFile(join(folder, 'draagbaar.txt'), '')
    expect(findPortableFolder(join(folder, 'Signaalwijzer.exe'))).toBe(join(folder, 'gegevens'))
  })

  it('is where the user asks for, and that gives way to what an organisation fixed', () => {
    expect(choose([])).toBe('/home/jan/.config/Signaalwijzer/gegevens')
    expect(choose([], '/stick/gegevens')).toBe('/stick/gegevens')
    expect(choose(['--data', '/anders'], '/stick/gegevens')).toBe('/anders')
    expect(choose(['--data', '/anders'], '/stick/gegevens', '/srv/sw')).toBe('/srv/sw')
  })

  it.each([[['--data']], [['--']], [['--data', '']], [['--data=']], [['--data', '/anders', '--']]])(
    'stays what an organisation fixed, whatever the user writes: %j',
    (args) => {
      expect(choose(args, '/stick/gegevens', '/srv/sw')).toBe('/srv/sw')
    },
  )

  it.each([[['--data']], [['--']], [['--data=']]])(
    'stays beside the program when %j asks for nothing',
    (args) => {
      expect(choose(args, '/stick/gegevens')).toBe('/stick/gegevens')
    },
  )
})
