import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSafeFileName } from '../../../../main/page/safe-file-name'

describe('a name for a file that is handed out', () => {
  it.each([
    ['Verslag Łódź één.pdf', 'Verslag Łódź één.pdf'],
    ['Verslag.PDF', 'Verslag.pdf'],
    ['Verslag', 'Verslag.pdf'],
    ['Verslag.exe', 'Verslag.exe.pdf'],
    ['../../.ssh/config', 'ssh config.pdf'],
    ['C:\\Windows\\x', 'C Windows x.pdf'],
    ['con', 'signaalwijzer.pdf'],
    ['LPT1.pdf', 'signaalwijzer.pdf'],
    ['...', 'signaalwijzer.pdf'],
    ['fdp.exe\u202Efdp', 'fdp.exe fdp.pdf'],
    ['regel\r\neinde', 'regel einde.pdf'],
  ])('from %j becomes %j', (proposed, name) => {
    expect(makeSafeFileName(proposed, 'application/pdf')).toBe(name)
  })

  it('is always one plain name with the right extension', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (proposed) => {
        const name = makeSafeFileName(proposed, 'text/csv')
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+\.csv$/u)
        expect(name).not.toMatch(/^[. ]/)
        expect(Array.from(name).length).toBeLessThanOrEqual(120)
      }),
    )
  })
})
