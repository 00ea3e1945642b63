import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPageFile } from '../../../../main/page/read-page-file'
import { makePageFolder } from '../page-folder'

describe('files of the page', () => {
  it('are read below its folder', async () => {
    const bytes = await readPageFile(await makePageFolder(), 'index.html')
    expect(Buffer.from(bytes!).toString()).toContain('Signaalwijzer')
  })

  it.each([
    ['a missing file', 'weg.js'],
    ['a folder', 'map.js'],
    ['a link to a file outside', 'assets/link.json'],
    ['a file in a linked folder outside with a name that begins alike', 'buiten/a.js'],
    ['a file above', '../package.json'],
    ['the folder itself', '.'],
  ])('are not %s', async (_what, path) => {
    expect(await readPageFile(await makePageFolder(), path)).toBeUndefined()
  })

  it('are none when there is no page', async () => {
    expect(await readPageFile(join(await makePageFolder(), 'weg'), 'index.html')).toBeUndefined()
  })
})
