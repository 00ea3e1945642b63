import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { rememberPage } from '#core/naslag/recent-pages.ts'

describe('recent pages', () => {
  it('have the newest in front, each page once', () => {
    expect(rememberPage(['begrip/a', 'begrip/b', 'begrip/c'], 'begrip/c')).toEqual([
      'begrip/c',
      'begrip/a',
      'begrip/b',
    ])
  })

  it('are the same list when the page was opened last: nothing to save', () => {
    const recent = ['begrip/a', 'begrip/b']
    expect(rememberPage(recent, 'begrip/a')).toBe(recent)
  })

  it('are never more than agreed', () => {
    const many = Array.from({ length: 20 }, (_, index) => `begrip/${index}`)
    const recent = many.reduce<string[]>((now, page) => rememberPage(now, page), [])
    expect(recent).toHaveLength(limits.recentPages)
    expect(recent[0]).toBe('begrip/19')
  })
})
