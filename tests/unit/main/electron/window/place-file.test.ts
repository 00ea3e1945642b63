import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPlaceFile } from '../../../../../main/electron/window/place-file'
import { makeTempFolder } from '../../temp-folder'

const place = { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: false }

describe('where the window stood', () => {
  it('is there the next time', async () => {
    const folder = await makeTempFolder()
    expect(openPlaceFile(folder).read()).toBeUndefined()
    openPlaceFile(folder).keep(place)
    expect(openPlaceFile(folder).read()).toEqual(place)
  })

  it('is no reason not to start or close: half a file, a folder that is gone', async () => {
    const folder = await makeTempFolder()
    await writeFile(join(folder, 'venster.json'), '{"bounds":')
    expect(openPlaceFile(folder).read()).toBeUndefined()
    expect(() => {
      openPlaceFile(join(folder, 'weg')).keep(place)
    }).not.toThrow()
  })
})
