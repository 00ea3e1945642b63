import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  rebaseHistory,
  recordChange,
  redo,
  startHistory,
  undo,
  type UndoHistory,
} from '#core/editing/undo-history.ts'

const typed = (history: UndoHistory<string>, texts: readonly string[], key: string) =>
  texts.reduce((now, text) => recordChange(now, text, key), history)

describe('undoing', () => {
  it('goes back one change at a time, and forward again', () => {
    const changed = recordChange(recordChange(startHistory('a'), 'b'), 'c')
    expect(undo(changed).current).toBe('b')
    expect(undo(undo(changed)).current).toBe('a')
    expect(redo(redo(undo(undo(changed)))).current).toBe('c')
  })

  it('does nothing when there is nothing to undo or redo', () => {
    const fresh = startHistory('a')
    expect(undo(fresh)).toBe(fresh)
    expect(redo(fresh)).toBe(fresh)
  })

  it('takes typing in one field back at once, not letter by letter', () => {
    const written = typed(startHistory(''), ['h', 'ha', 'hal', 'hallo'], 'notes-1')
    expect(written.past).toHaveLength(1)
    expect(undo(written).current).toBe('')
  })

  it('keeps typing in two fields apart', () => {
    const written = typed(typed(startHistory(''), ['a', 'ab'], 'what'), ['ab|c', 'ab|cd'], 'who')
    expect(undo(written).current).toBe('ab')
  })

  it('keeps presses without a key apart, also when they look alike', () => {
    const pressed = typed(startHistory('0'), ['1', '2', '3'], '')
    expect(undo(pressed).current).toBe('2')
  })

  it('does not join new typing with typing from before an undo', () => {
    const back = undo(typed(recordChange(startHistory(''), 'los'), ['a', 'ab'], 'notes'))
    expect(undo(recordChange(back, 'nieuw', 'notes')).current).toBe('los')
  })

  it('forgets what was undone as soon as something else is done', () => {
    const other = recordChange(undo(recordChange(startHistory('a'), 'b')), 'c')
    expect(redo(other)).toBe(other)
  })

  it('does not count a change that changes nothing', () => {
    const fresh = startHistory('a')
    expect(recordChange(fresh, 'a')).toBe(fresh)
  })

  it('remembers the last two hundred steps of a long afternoon', () => {
    const long = typed(
      startHistory('0'),
      Array.from({ length: 500 }, (_, step) => String(step + 1)),
      '',
    )
    const oldest = Array.from({ length: 500 }).reduce<UndoHistory<string>>((now) => undo(now), long)
    expect(oldest.current).toBe('300')
  })
})

/** Any history that a person can make. */
const history = fc
  .array(
    fc.oneof(
      fc.record({ value: fc.integer(), key: fc.constantFrom('', 'a', 'b') }),
      fc.constantFrom('undo' as const, 'redo' as const),
    ),
    { maxLength: 40 },
  )
  .map((deeds) =>
    deeds.reduce<UndoHistory<number>>(
      (now, deed) =>
        deed === 'undo' ? undo(now) : deed === 'redo' ? redo(now) : recordChange(now, deed.value, deed.key),
      startHistory(0),
    ),
  )

describe('whatever was done before', () => {
  it('undo and then redo gives the same session, with the same past and future', () => {
    fc.assert(
      fc.property(history, (before) => {
        if (before.past.length === 0) return
        const again = redo(undo(before))
        expect({ ...again, lastKey: '' }).toEqual({ ...before, lastKey: '' })
      }),
    )
  })

  it('undoing all and redoing all loses no step', () => {
    fc.assert(
      fc.property(history, (before) => {
        const steps = Array.from({ length: before.past.length + before.future.length })
        const first = steps.reduce<UndoHistory<number>>((now) => undo(now), before)
        expect(first.past).toEqual([])
        const last = steps.reduce<UndoHistory<number>>((now) => redo(now), first)
        expect([...last.past, last.current]).toEqual([...before.past, before.current, ...before.future])
      }),
    )
  })
})

describe('a change from elsewhere', () => {
  it('comes under everything that can be undone and redone', () => {
    const changed = undo(recordChange(recordChange(startHistory('a'), 'ab'), 'abc'))
    const rebased = rebaseHistory(changed, (text) => `${text}!`)
    expect(rebased).toMatchObject({ past: ['a!'], current: 'ab!', future: ['abc!'] })
  })

  it('forgets the steps it does not fit under, and those behind them', () => {
    const changed = ['b', 'c', 'd'].reduce((now, text) => recordChange(now, text), startHistory('a'))
    const rebased = rebaseHistory(changed, (text) => (text === 'b' ? undefined : text.toUpperCase()))
    expect(rebased).toMatchObject({ past: ['C'], current: 'D' })
  })

  it('is refused when it does not fit under the current value', () => {
    expect(rebaseHistory(startHistory('a'), () => undefined)).toBeUndefined()
  })
})
