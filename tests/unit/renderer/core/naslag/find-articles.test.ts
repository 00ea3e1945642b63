import { beforeAll, describe, expect, it } from 'vitest'
import type { PenaltyRow } from '#schema/penalty-row.ts'
import { findArticles, readArticle } from '#core/naslag/find-articles.ts'
import { writePenaltiesForMail } from '#core/naslag/penalties-for-mail.ts'
import { listPenalties } from '../../../../../content/plugin/describe/list-penalties'
import { loadShipped } from '../../../content/shipped-content'

let rows: readonly PenaltyRow[]

beforeAll(async () => {
  rows = listPenalties(await loadShipped())
})

describe('an article of the law, found by its number', () => {
  it.each([
    ['420bis', 'sr-420bis'],
    ['art 285', 'sr-285'],
    ['285 sr', 'sr-285'],
    ['Artikel 285 Sr', 'sr-285'],
    ['art. 326e Wetboek van Strafrecht', 'sr-326e'],
    ['straf op artikel 310', 'sr-310'],
    ['opiumwet 10a', 'opiumwet-10a'],
    ['art 10 opiumwet', 'opiumwet-2-10'],
    ['98d', 'sr-98d'],
  ])('%s', (query, id) => {
    expect(findArticles(rows, query).map((row) => row.id)).toContain(id)
    expect(findArticles(rows, query).length).toBeLessThanOrEqual(2)
  })

  it.each(['geldezel', '113', '0800-2000', 'jongen van 15', 'artsen', 'bel 112', ''])(
    'finds none in what names none: %s',
    (query) => {
      expect(findArticles(rows, query)).toEqual([])
    },
  )

  it('does not take an article of one law for that of another', () => {
    expect(findArticles(rows, '10a sr')).toEqual([])
    expect(readArticle('10a sr')).toEqual({ number: '10a', law: 'sr' })
  })

  it('leads to the page of the law and to the official text, whichever row it is', () => {
    for (const row of rows) {
      expect([row.id, row.official]).toEqual([
        row.id,
        expect.stringMatching(/^https:\/\/wetten\.overheid\.nl\//),
      ])
      expect([row.id, row.page]).toEqual([row.id, expect.stringMatching(/^(wet\/|$)/)])
    }
    expect(rows.find(({ id }) => id === 'sr-420bis')?.page).toBe('wet/geld-en-witwassen')
  })
})

describe('penalties in a mail', () => {
  const write = () => writePenaltiesForMail(findArticles(rows, '285'), '2026-11-29')

  it('say the article, the penalty at every age, of when the text is, and where it stands officially', () => {
    const row = findArticles(rows, '285')[0]
    for (const part of [
      row?.name,
      row?.adult,
      row?.under16,
      row?.from16,
      row?.asOf,
      row?.official,
      '285 Sr',
      '29 november 2026',
    ])
      expect(write().plain).toContain(part)
  })

  it('are a table with a link where the mail can hold one', () => {
    const { rich } = write()
    expect(rich.match(/<th>/g)).toHaveLength(5)
    expect(rich.match(/<td>/g)).toHaveLength(5)
    expect(rich).toContain('<a href="https://wetten.overheid.nl/')
  })
})
