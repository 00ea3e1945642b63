import { expect, it } from 'vitest'
import type { PageSummary } from '#schema/page.ts'
import { relatePage } from '#core/naslag/relate-page.ts'
import { loadShippedSummaries } from '../../../content/shipped-content'

const pages = await loadShippedSummaries()
const byId = new Map(pages.map((page) => [page.id, page]))
const phenomena = pages.filter(({ collection }) => collection === 'fenomeen')
const some = phenomena[0]!
const many = (collection: string, count: number) =>
  pages
    .filter((page) => page.collection === collection)
    .slice(0, count)
    .map(({ id }) => id)

/** A phenomenon with so many signals, routes and related phenomena. */
const makePage = (signals: number, routes: number, related: number): PageSummary => ({
  ...some,
  signals: many('signaal', signals),
  routes: many('route', routes),
  related: many('fenomeen', related),
})

it('draws nearly every phenomenon of the naslag', () => {
  const drawn = phenomena.filter((page) => relatePage(page, byId) !== null)
  expect(drawn.length / phenomena.length).toBeGreaterThan(0.9)
})

it('shows at most five lines on each side, and counts what it leaves out', () => {
  const relations = relatePage(makePage(8, 6, 3), byId)!
  expect(relations.signals).toHaveLength(5)
  expect(relations.onwards.map(({ kind }) => kind)).toEqual(['route', 'route', 'route', 'verwant', 'verwant'])
  expect(relations.left).toBe(3 + 3 + 1)
})

it('fills the room that one kind leaves with the other', () => {
  expect(relatePage(makePage(1, 6, 0), byId)!.onwards).toHaveLength(5)
  expect(relatePage(makePage(1, 1, 9), byId)!.onwards.map(({ kind }) => kind)).toEqual([
    'route',
    'verwant',
    'verwant',
    'verwant',
    'verwant',
  ])
})

it('draws nothing with one side empty, and leaves out pages that do not exist', () => {
  expect(relatePage(makePage(0, 3, 3), byId)).toBeNull()
  expect(relatePage(makePage(3, 0, 0), byId)).toBeNull()
  expect(relatePage({ ...makePage(0, 1, 0), signals: ['signaal/bestaat-niet'] }, byId)).toBeNull()
})
