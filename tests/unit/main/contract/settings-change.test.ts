import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { settingsSchema, type Settings } from '#contract/settings.ts'
import { applySettingsChange, compareSettings, isNoChange } from '#contract/settings-change.ts'
import { settingsChangeSchema } from '#contract/settings-change-schema.ts'

const usual = settingsSchema.parse({})
const page = fc.integer({ min: 0, max: 12 }).map((at) => `begrip/${at}`)
const list = (most: number) => fc.uniqueArray(page, { maxLength: Math.min(most, 10) })
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    theme: fc.constantFrom<Settings['theme'][]>('systeem', 'licht', 'donker', 'contrast'),
    municipality: fc.constantFrom('', 'Zeist', 'Urk'),
    ownTheme: fc.constantFrom(null, { name: 'Eigen', tokens: { 'color-1': '#123456' } }),
    favourites: list(limits.favourites),
    recentPages: list(limits.recentPages),
    recentSearches: list(limits.recentSearches),
    headings: fc.array(page, { maxLength: 4 }),
  })
  .map(({ headings, ...fields }) => ({
    ...usual,
    ...fields,
    lastHeadings: Object.fromEntries(
      headings.filter((id) => fields.recentPages.includes(id)).map((id) => [id, `kop-${id.length}`]),
    ),
  }))

describe('a change of the settings', () => {
  it('makes one of the other, and survives the contract', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const change = settingsChangeSchema.parse(compareSettings(before, after))
        expect(applySettingsChange(before, change)).toEqual(after)
        expect(settingsSchema.safeParse(applySettingsChange(after, change)).success).toBe(true)
      }),
    )
  })

  it('names nothing that stayed as it was', () => {
    expect(isNoChange(compareSettings(usual, { ...usual }))).toBe(true)
    expect(compareSettings(usual, { ...usual, theme: 'donker' })).toEqual({
      set: { theme: 'donker' },
      lists: {},
      headings: {},
    })
  })

  it('leaves what somebody else changed meanwhile, whichever came first', () => {
    fc.assert(
      fc.property(anySettings, page, page, (before, one, other) => {
        fc.pre(one !== other && before.favourites.length < limits.favourites - 2)
        const add =
          (id: string) =>
          (settings: Settings): Settings => ({
            ...settings,
            favourites: [id, ...settings.favourites.filter((known) => known !== id)],
          })
        const first = compareSettings(before, add(one)(before))
        const second = compareSettings(before, { ...add(other)(before), theme: 'contrast' })
        for (const order of [
          [first, second],
          [second, first],
        ]) {
          const both = order.reduce(applySettingsChange, before)
          expect(both.theme).toBe('contrast')
          expect(new Set(both.favourites)).toEqual(new Set([...before.favourites, one, other]))
          expect(both.favourites).toHaveLength(new Set(both.favourites).size)
        }
      }),
    )
  })

  it('makes room in a full list, and forgets the headings of pages that went', () => {
    const pages = Array.from({ length: limits.recentPages }, (_, at) => `begrip/${at}`)
    const full = { ...usual, recentPages: pages, lastHeadings: { [pages.at(-1)!]: 'kop' } }
    const change = compareSettings(full, { ...full, recentPages: ['begrip/nieuw', ...pages.slice(0, -1)] })
    const next = applySettingsChange(full, change)
    expect(next.recentPages).toEqual(['begrip/nieuw', ...pages.slice(0, -1)])
    expect(next.lastHeadings).toEqual({})
  })

  it('keeps a page that another window opened again just before it fell off the end', () => {
    const pages = Array.from({ length: limits.recentPages }, (_, at) => `begrip/${at}`)
    const last = pages.at(-1)!
    const here = { ...usual, recentPages: ['begrip/nieuw', ...pages.slice(0, -1)] }
    const there = { ...usual, recentPages: [last, ...pages.slice(0, -1)] }
    const change = compareSettings({ ...usual, recentPages: pages }, here)
    expect(applySettingsChange(there, change).recentPages.slice(0, 2)).toEqual(['begrip/nieuw', last])
  })
})
