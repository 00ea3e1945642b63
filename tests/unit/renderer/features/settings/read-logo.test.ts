import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { readLogo, type DrawLogo } from '../../../../../renderer/features/settings/read-logo'
import { makePng } from '../../../../scenarios/report/make-png'

const fileOf = (content: Uint8Array | string) => new File([new Uint8Array(Buffer.from(content))], 'logo')
/** Stands in for the canvas of a browser: a picture of as many bytes as pixels. */
const draw: DrawLogo = (_file, most) =>
  Promise.resolve({ bytes: new Uint8Array(most * most), width: most, height: most })

describe('choosing a logo', () => {
  it('takes a PNG and makes it smaller until it fits', async () => {
    const read = await readLogo(fileOf(makePng(10, 10, [0, 0, 0])), draw)
    expect(read).toMatchObject({ ok: true, value: { width: 300, height: 300 } })
    expect(read.ok && read.value.png.length <= limits.logoCharacters).toBe(true)
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /SVG.*meer in zitten/],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /CMYK/],
    ['GIF89a', /geen PNG/],
    ['', /geen PNG/],
  ])('refuses what is no PNG and says what to do', async (content, sentence) => {
    const read = await readLogo(fileOf(content), draw)
    expect(read.ok ? '' : read.message).toMatch(sentence)
  })

  it('refuses a PNG that cannot be drawn', async () => {
    const read = await readLogo(fileOf(makePng(1, 1, [0, 0, 0])), () => Promise.reject(new Error('broken')))
    expect(read).toMatchObject({ ok: false, code: 'unreadable' })
  })
})
