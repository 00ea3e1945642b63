import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { socialMapSchema } from '#contract/social-map.ts'
import { readSocialMapFile, writeSocialMapFile } from '#core/social-map/social-map-file.ts'
import { makeEntry } from '../../../main/example-social-map'

const today = '2026-11-22'
const read = (text: string) => {
  let next = 0
  return readSocialMapFile(text, today, () => `kaart-${(next += 1)}`)
}
const file = (rows: unknown, rest: object = {}) =>
  JSON.stringify({ soort: 'signaalwijzer-sociale-kaart', versie: 1, regels: rows, ...rest })

describe('a social map as a file', () => {
  it('comes out as it went in, in every letter', () => {
    const entries = [
      makeEntry(),
      makeEntry({ id: 'tweede', organisation: 'Łódź & “Co” ij', phone: '14 0346' }),
    ]
    expect(read(writeSocialMapFile(entries))).toEqual({ ok: true, value: entries })
    expect(read(`\uFEFF${writeSocialMapFile(entries)}`).ok).toBe(true)
  })

  it('passes nothing on that is internal, and can still be opened', () => {
    const fields = ['municipality', 'organisation', 'role', 'purpose', 'hours', 'checkedBy'] as const
    for (const field of fields) {
      const text = writeSocialMapFile([
        makeEntry({ [field]: '(intern: kwartelmeeuw)' }),
        makeEntry({ id: 'open' }),
      ])
      expect(text, field).not.toContain('kwartelmeeuw')
      expect(read(text), field).toMatchObject({ ok: true })
    }
  })

  it.each([
    ['', 'geen sociale kaart'],
    ['{"soort":', 'geen sociale kaart'],
    ['[]', 'geen sociale kaart'],
    ['{"soort":"iets-anders","versie":1,"regels":[]}', 'geen sociale kaart'],
    [file([makeEntry()], { versie: 2 }), 'nieuwere Signaalwijzer'],
    [file([]), 'geen organisaties'],
    [file(Array.from({ length: 501 }, () => makeEntry())), 'Meer dan 500'],
    [file([makeEntry(), 'zomaar']), 'Organisatie 2'],
    [file([makeEntry({ phone: '12345' })]), 'Organisatie 1 in dit bestand kan niet mee. Telefoon:'],
    [file([{ ...makeEntry(), hours: 9 }]), 'Bereikbaar is geen tekst.'],
    [file([{ ...makeEntry(), purpose: undefined }]), 'Waarvoor:'],
  ])('that cannot be used is refused in one message: %s', (text, words) => {
    const found = read(text.slice(0, 200_000))
    expect(found.ok).toBe(false)
    expect(found.ok ? '' : found.message).toContain(words)
  })

  it('gives an id to an entry without a usable one, and never the same twice', () => {
    const found = read(file([{ ...makeEntry(), id: '../weg' }, makeEntry(), makeEntry()]))
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(['kaart-1', 'wijkteam-oost', 'kaart-2'])
  })

  it('whatever it holds, what comes out can be kept by the app', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        for (const one of [text, file([value]), file([{ ...makeEntry(), ...(value as object) }])]) {
          const found = read(one)
          if (found.ok) expect(socialMapSchema.safeParse({ entries: found.value }).success).toBe(true)
          else expect(found.message).toMatch(/\.$/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
