import { describe, expect, it } from 'vitest'
import { tryInputs } from '../trial/try-inputs'
import { makeTempFolder } from '../unit/main/temp-folder'

describe('five hundred hostile inputs', () => {
  it('crash nothing, write nothing when refused, and are answered as the contract says', async () => {
    const { tried, accepted, refused, problems } = await tryInputs({
      count: 500,
      seed: 17,
      folder: await makeTempFolder(),
    })
    expect(problems).toEqual([])
    expect(tried).toEqual({ contract: 250, http: 125, files: 125 })
    // both kinds really came by: noise that is refused at the door alone would prove little
    expect(accepted).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(100)
  })
})
