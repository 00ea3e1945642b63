import { describe, expect, it } from 'vitest'
import { listNews } from '#core/naslag/list-news.ts'
import { makeSummary } from '../check/check-content'

const page = (id: string, updated: string) => makeSummary(id, { updated, title: id })

describe('what is new', () => {
  it('is nothing as long as all pages are of the first edition', () => {
    const news = listNews([page('begrip/a', '2026-11-22'), page('begrip/b', '2026-11-22')])
    expect(news).toEqual({ firstDay: '2026-11-22', days: [], unchanged: 2 })
  })

  it('is every later day, newest first, with its pages by the alphabet', () => {
    const { days, unchanged } = listNews([
      page('begrip/z', '2027-01-02'),
      page('begrip/oud', '2026-11-22'),
      page('begrip/nieuwst', '2027-03-01'),
      page('begrip/a', '2027-01-02'),
    ])
    expect(days.map(({ day, pages }) => [day, pages.map(({ id }) => id)])).toEqual([
      ['2027-03-01', ['begrip/nieuwst']],
      ['2027-01-02', ['begrip/a', 'begrip/z']],
    ])
    expect(unchanged).toBe(1)
  })

  it('is empty without pages', () => {
    expect(listNews([])).toEqual({ firstDay: '', days: [], unchanged: 0 })
  })
})
