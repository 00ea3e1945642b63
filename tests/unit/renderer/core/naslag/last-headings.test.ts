import { describe, expect, it } from 'vitest'
import { findCurrentHeading, keepHeading } from '#core/naslag/last-headings.ts'

describe('where a reader left a page', () => {
  it('is kept for recent pages and forgotten for others', () => {
    expect(keepHeading({ oud: 'een' }, ['nieuw'], 'nieuw', 'twee')).toEqual({ nieuw: 'twee' })
  })

  it('is forgotten when the reader went back to the top', () => {
    expect(keepHeading({ a: 'een', b: 'twee' }, ['a', 'b'], 'a', '')).toEqual({ b: 'twee' })
  })

  it('gives the same record back when nothing changes, so that nothing is saved', () => {
    const kept = { a: 'een' }
    expect(keepHeading(kept, ['a', 'b'], 'a', 'een')).toBe(kept)
    expect(keepHeading(kept, ['a', 'b'], 'b', '')).toBe(kept)
  })
})

describe('the heading that is being read', () => {
  it('is the last on the page that came into view, whatever the order in which they were reported', () => {
    expect(findCurrentHeading(['een', 'twee', 'drie'], new Set(['twee', 'een']))).toBe('twee')
  })

  it('is none at the top', () => {
    expect(findCurrentHeading(['een'], new Set())).toBe('')
  })
})
