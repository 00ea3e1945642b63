import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDropPlace, moveItem } from '#dom/move-item.ts'

const rows = ['welkom', 'kennis', 'signalen', 'afspraken']

test('an item moves to another place and the rest keep their order', () => {
  expect(moveItem(rows, 0, 2)).toEqual(['kennis', 'signalen', 'welkom', 'afspraken'])
  expect(moveItem(rows, 3, 0)).toEqual(['afspraken', 'welkom', 'kennis', 'signalen'])
})

test('a place outside the list is its first or last place', () => {
  expect(moveItem(rows, 1, -5)).toEqual(['kennis', 'welkom', 'signalen', 'afspraken'])
  expect(moveItem(rows, 1, 99)).toEqual(['welkom', 'signalen', 'afspraken', 'kennis'])
})

test('a move and its way back change nothing, whatever the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, one, other) => {
      const [from, to] = [one % items.length, other % items.length]
      expect(moveItem(moveItem(items, from, to), to, from)).toEqual(items)
    }),
  )
})

const middles = [20, 60, 120, 200]

test('a row lands below the rows whose middle it has passed', () => {
  expect(findDropPlace(middles, 0, 25)).toBe(0)
  expect(findDropPlace(middles, 0, 61)).toBe(1)
  expect(findDropPlace(middles, 0, 999)).toBe(3)
  expect(findDropPlace(middles, 3, 130)).toBe(3)
  expect(findDropPlace(middles, 3, 61)).toBe(2)
  expect(findDropPlace(middles, 3, -40)).toBe(0)
})

test('a row that is let go on itself stays where it was', () => {
  for (const [at, middle] of middles.entries()) expect(findDropPlace(middles, at, middle)).toBe(at)
})
