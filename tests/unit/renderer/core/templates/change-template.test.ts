import { describe, expect, it } from 'vitest'
import { fitLines, tidyLines } from '#core/templates/change-template.ts'

describe('a list that is typed in one field', () => {
  it('has an entry on each line, also on one that is still empty', () => {
    expect(fitLines('een\ntwee\n', 5, 10)).toEqual({ lines: ['een', 'twee', ''], rest: '' })
    expect(fitLines('', 5, 10)).toEqual({ lines: [], rest: '' })
  })

  it('tells what does not fit: ends of long lines, and lines that are too many', () => {
    expect(fitLines('een\nveel te lang\ndrie', 2, 4)).toEqual({
      lines: ['een', 'veel'],
      rest: ' te lang\ndrie',
    })
  })

  it('keeps internal what was, where it is torn from its mark', () => {
    const text = 'intern: een\nvervolg\n\nvoor iedereen'
    expect(fitLines(text, 1, 300).rest).toBe('intern: vervolg\n\nvoor iedereen')
    expect(fitLines('intern: abcdef', 5, 11)).toEqual({ lines: ['intern: abc'], rest: 'intern: def' })
  })

  it('goes into a session without its empty lines', () => {
    expect(tidyLines([' een ', '', 'twee'])).toEqual(['een', 'twee'])
    expect(tidyLines(['intern: een', 'vervolg', '', 'twee'])).toEqual([
      'intern: een',
      'intern: vervolg',
      'twee',
    ])
  })
})
