import { describe, expect, it } from 'vitest'
import { findLine, findPathLine } from '../../../../../content/plugin/read/find-line'

const text = 'titel: Een pagina\nfeiten: [k-vt-utrecht, k-vt]\nrol:\n  - naam: Agent\n  - naam: Halt\n'

describe('the line of a word', () => {
  it('is where it stands as a whole, not as a part of a longer id', () => {
    expect(findLine('a: k-vt-utrecht\nb: k-vt\n', 'k-vt')).toBe(2)
  })

  it('is none when it stands nowhere', () => {
    expect(findLine(text, 'rol-99')).toBe(0)
  })
})

describe('the line of a field', () => {
  it('is where its value begins, also in a list', () => {
    expect(findPathLine(text, ['feiten', 1])).toBe(2)
    expect(findPathLine(text, ['rol', 1, 'naam'])).toBe(5)
  })

  it('is that of what it is missing in', () => {
    expect(findPathLine(text, ['rol', 0, 'taak'])).toBe(4)
    expect(findPathLine(text, ['kort'])).toBe(0)
  })
})
