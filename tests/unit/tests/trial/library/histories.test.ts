import { describe, expect, it } from 'vitest'
import { runHistory } from '../../../../trial/library/histories'
import { makeTempFolder } from '../../../main/temp-folder'

describe('sessions on devices that share a folder', () => {
  it('have everything that was promised to be saved, in twenty-five made-up histories', async () => {
    const folder = await makeTempFolder()
    for (let seed = 1; seed <= 25; seed += 1)
      expect(await runHistory(folder, seed)).toMatchObject({ problem: '' })
  })
})
