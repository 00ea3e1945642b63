import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createContentLoader, contentPlugins } from '../../../../content/plugin/content-plugin'
import { virtualModules, writeModule } from '../../../../content/plugin/virtual-modules'
import { makeContent, makeFact, makePage, makeRegister } from '../make-page'

const run = async (code: string): Promise<Record<string, unknown>> => ({
  ...((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    unknown
  >),
})

describe('a virtual module', () => {
  it('gives the page the very data that it was made from', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u2028', '</script>', "'; alert(1); '", '`${1}`', '\\', 'Łódź', '__proto__'),
    )
    const data = fc.array(
      fc.record({ id: text, count: fc.integer(), some: fc.array(text), on: fc.boolean() }),
    )
    await fc.assert(
      fc.asyncProperty(data, text, async (pages, info) => {
        expect(await run(writeModule({ pages, info }))).toEqual({ pages, info })
      }),
      { numRuns: 40 },
    )
  })

  it('says of the content how new it is and how much there is', () => {
    const old = makePage('')
    const fresh = { ...old, frontMatter: { ...old.frontMatter, bijgewerkt: '2026-12-24' } }
    const content = makeContent(makeRegister([makeFact('feit-1')]), { pages: [fresh, old] })
    expect(virtualModules['virtual:content']?.(content)['contentInfo']).toEqual({
      version: '2026-12-24',
      pages: 2,
      facts: 1,
      sources: 0,
    })
  })

  it('exists for every name that the page may import, and for no other', () => {
    const plugin = contentPlugins(createContentLoader('/nergens')).find(
      ({ name }) => name === 'signaalwijzer:content',
    )
    const resolve = plugin?.resolveId as (id: string) => string | null
    for (const id of Object.keys(virtualModules)) expect(resolve(id)).toBe(`\0${id}`)
    expect(resolve('virtual:content/anders')).toBeNull()
    expect(resolve('toString')).toBeNull()
  })
})
