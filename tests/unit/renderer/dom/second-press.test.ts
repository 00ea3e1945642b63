import { describe, expect, it } from 'vitest'
import { createPressJudge } from '#dom/second-press.ts'

const start = { called: 'Start klok' }
const next = { called: 'Volgende stap' }

describe('the second press of a double click', () => {
  it('does nothing on a button that came under the pointer in between', () => {
    const mayAct = createPressJudge()
    expect(mayAct(1, start, false)).toBe(true)
    expect(mayAct(2, next, false)).toBe(false)
    expect(mayAct(3, next, false)).toBe(false)
  })

  it('acts again on the same button, so that a count goes up as fast as somebody presses', () => {
    const mayAct = createPressJudge()
    expect([1, 2, 3, 4].map((count) => mayAct(count, start, false))).toEqual([true, true, true, true])
  })

  it('does nothing on a button that takes a double click for one press', () => {
    const mayAct = createPressJudge()
    expect(mayAct(1, next, true)).toBe(true)
    expect(mayAct(2, next, true)).toBe(false)
  })

  it('leaves a new press alone, also on another button at once', () => {
    const mayAct = createPressJudge()
    mayAct(1, start, false)
    mayAct(2, next, false)
    expect(mayAct(1, next, true)).toBe(true)
  })

  it('leaves what is no control alone: a word that is selected by a double click', () => {
    const mayAct = createPressJudge()
    mayAct(1, start, false)
    expect(mayAct(2, null, false)).toBe(true)
  })
})
