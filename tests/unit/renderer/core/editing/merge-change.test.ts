import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, keepParts, mergeChange } from '#core/editing/merge-change.ts'

const counted = new Set(['counts'])

describe('applying a change to something that has moved on', () => {
  it('changes what the change changed and leaves the rest', () => {
    expect(
      mergeChange(
        { a: 1, b: { c: 'x', d: 'y' } },
        { a: 1, b: { c: 'z', d: 'y' } },
        { a: 2, b: { c: 'x', d: 'q' } },
      ),
    ).toEqual({
      a: 2,
      b: { c: 'z', d: 'q' },
    })
  })

  it('refuses when the same was changed in both, unless to the same', () => {
    expect(mergeChange({ text: 'a' }, { text: 'b' }, { text: 'c' })).toBeUndefined()
    expect(mergeChange({ text: 'a' }, { text: 'b' }, { text: 'b' })).toEqual({ text: 'b' })
  })

  it('adds up what is counted, and never goes below none; no other number', () => {
    const counts = (gezien: number) => ({ counts: { gezien } })
    expect(mergeChange(counts(1), counts(2), counts(4), counted)).toEqual(counts(5))
    expect(mergeChange(counts(1), counts(2), counts(2), counted)).toEqual(counts(3))
    expect(mergeChange(counts(3), counts(0), counts(1), counted)).toEqual(counts(0))
    expect(
      mergeChange<object>({ counts: {} }, { counts: { eens: 2 } }, { counts: { eens: 1 } }, counted),
    ).toEqual({ counts: { eens: 3 } })
    expect(mergeChange({ minutes: 1 }, { minutes: 2 }, { minutes: 4 }, counted)).toBeUndefined()
    expect(mergeChange(counts(1), counts(2), counts(4))).toBeUndefined()
  })

  describe('in a list', () => {
    const list = (...ids: string[]) => ids.map((id) => ({ id, text: id }))
    const ids = (merged: readonly { id: string }[] | undefined) => merged?.map(({ id }) => id)

    it('puts back what was taken away where it stood', () => {
      expect(ids(mergeChange(list('a', 'c'), list('a', 'b', 'c'), list('a', 'c', 'd')))).toEqual([
        'a',
        'b',
        'c',
        'd',
      ])
      expect(ids(mergeChange(list('b'), list('a', 'b'), list('b', 'c')))).toEqual(['a', 'b', 'c'])
      expect(ids(mergeChange(list(), list('a'), list('b')))).toEqual(['a', 'b'])
    })

    it('takes away what was added, unless somebody worked on it', () => {
      expect(ids(mergeChange(list('a', 'b'), list('a'), list('a', 'b', 'c')))).toEqual(['a', 'c'])
      expect(
        mergeChange(list('a', 'b'), list('a'), [
          { id: 'a', text: 'a' },
          { id: 'b', text: 'aangevuld' },
        ]),
      ).toBeUndefined()
    })

    it('leaves away what was taken away here, unless it was worked on there', () => {
      expect(ids(mergeChange(list('a', 'b'), list('a', 'b', 'c'), list('b')))).toEqual(['b', 'c'])
      expect(mergeChange(list('a'), [{ id: 'a', text: 'aangevuld' }], list('b'))).toBeUndefined()
    })

    it('moves what was moved, and refuses when both moved', () => {
      expect(ids(mergeChange(list('a', 'b', 'c'), list('c', 'a', 'b'), list('a', 'b', 'c')))).toEqual([
        'c',
        'a',
        'b',
      ])
      expect(mergeChange(list('a', 'b', 'c'), list('c', 'a', 'b'), list('b', 'a', 'c'))).toBeUndefined()
    })

    it('goes by place when its entries have no id, and refuses when the places shifted', () => {
      expect(
        mergeChange(
          [{ done: false }, { done: false }],
          [{ done: true }, { done: false }],
          [{ done: false }, { done: true }],
        ),
      ).toEqual([{ done: true }, { done: true }])
      expect(mergeChange(['a'], ['a', 'b'], ['c', 'a'])).toBeUndefined()
    })
  })

  describe('whatever the values are', () => {
    const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y') })
    const value = fc.record({
      title: fc.constantFrom('een', 'twee'),
      // nobody moves anything: a move is refused in one order only
      list: fc
        .uniqueArray(entry, { selector: ({ id }) => id })
        .map((list) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1))),
      counts: fc.record({ gezien: fc.nat(3) }),
    })

    it('a change on what it was made of gives what it made, and nothing changes nothing', () => {
      fc.assert(
        fc.property(value, value, (one, other) => {
          expect(mergeChange(one, other, one)).toEqual(other)
          expect(mergeChange(one, one, other)).toEqual(other)
        }),
      )
    })

    it('both orders hold the same entries, fields and counts', () => {
      fc.assert(
        fc.property(value, value, value, (before, one, other) => {
          const [left, right] = [
            mergeChange(before, one, other, counted),
            mergeChange(before, other, one, counted),
          ]
          expect(left === undefined).toBe(right === undefined)
          if (!left || !right) return
          expect(left.title).toBe(right.title)
          expect(left.counts).toEqual(right.counts)
          const sorted = (list: typeof left.list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
          expect(sorted(left.list)).toEqual(sorted(right.list))
        }),
      )
    })

    it('what stayed the same keeps its parts', () => {
      fc.assert(
        fc.property(value, value, (one, other) => {
          const kept = keepParts(one, other)
          expect(kept).toEqual(other)
          if (isSame(one.list, other.list)) expect(kept.list).toBe(one.list)
        }),
      )
    })
  })
})
