import { beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import type { SearchIndex } from '#core/search/index/search-index.ts'
import type { SearchOptions } from '#core/search/search-types.ts'
import { loadShippedSections } from '../../unit/content/shipped-content'
import { shippedLanguage } from './shipped-language'

let index: SearchIndex
const signals: SearchOptions = { collections: ['signaal'], limit: 12 }
const ask = (query: string, options: SearchOptions = { limit: 60 }) => searchIndex(index, query, options)

beforeAll(async () => {
  index = buildIndex(await loadShippedSections(), shippedLanguage)
})

describe('what only resembles the query, in the shipped content', () => {
  it.each(['blorgh fizzle', 'kangoeroe', 'lorem ipsum dolor', 'zzz jongen'])(
    'is no answer to a query that means nothing here: %s',
    (query) => {
      for (const options of [signals, { limit: 60 }]) {
        const { hits, groups, total } = ask(query, options)
        expect([query, total]).toEqual([query, 0])
        expect(hits.every(({ resembles }) => resembles)).toBe(true)
        expect(groups.map(({ key }) => key)).toEqual(hits.length > 0 ? ['lijkt-erop'] : [])
      }
    },
  )

  it('is cut from an answer, and stands last', () => {
    const { hits, total, groups } = ask('oude man auto')
    expect(total).toBeGreaterThan(2)
    expect(total).toBeLessThan(hits.length)
    expect(groups.at(-1)?.key).toBe('lijkt-erop')
    const cut = hits.filter(({ resembles }) => resembles).map(({ page }) => page)
    expect(cut).toContain('signaal/tel-meerdere-telefoons')
    expect(hits.slice(0, total).map(({ page }) => page)).toContain('signaal/sch-gehaald')
  })

  it('is kept by who asks for the very words', () => {
    const { hits, total } = ask('oude man auto', { literal: true, limit: 60 })
    expect(hits.some(({ resembles }) => resembles)).toBe(false)
    expect(total).toBe(hits.length)
  })

  it('does not hold a typing error, nor a synonym', () => {
    for (const query of ['gelezel', 'sextorsion', 'ransomwere', 'kriminele uitbuitting'])
      expect([query, ask(query).hits[0]?.resembles]).toEqual([query, false])
    const urgent = ask('nudes').hits.find(({ page }) => page === 'route/r-verspreiding')
    expect(urgent?.resembles).toBe(false)
  })
})

describe('a hit says which word was met', () => {
  it('when that is another word than the typed one', () => {
    expect(ask('doekoe', signals).hits[0]?.also).toBe('geld')
    expect(ask('osso', signals).hits[0]?.also).toMatch(/huis$/)
    expect(ask('mule', signals).hits[0]?.also).toMatch(/^geldezels?$/)
  })

  it('when it is a search word that stands nowhere in what is shown', () => {
    const hit = ask('nudes', signals).hits.find(({ also }) => also !== '')
    expect(hit?.also).toBe('nudes doorsturen')
  })

  it('and says nothing where the typed word, or what it was read as, is there to see', () => {
    expect(ask('geldezel').hits[0]?.also).toBe('')
    expect(ask('gelezel').hits[0]?.also).toBe('')
  })
})
