import { describe, expect, it } from 'vitest'
import { splitLines } from '#core/editing/split-lines.ts'

describe('the lines of a pasted text', () => {
  it.each([
    ['from a text editor', 'een\ntwee\ndrie'],
    ['from Windows', 'een\r\ntwee\r\ndrie\r\n'],
    ['from an old Mac', 'een\rtwee\rdrie'],
    ['from Word, with soft line ends', 'een\vtwee\vdrie'],
    ['from a PDF, with a page end', 'een\ftwee\fdrie'],
    ['from a web page', 'een\u2028twee\u2029drie\u0085'],
    ['with empty lines and space around them', '\n  een \n\n\ttwee\n \ndrie\n\n'],
  ])('are found: %s', (_where, text) => {
    expect(splitLines(text)).toEqual(['een', 'twee', 'drie'])
  })

  it('are none of an empty text, and one of a text without line ends', () => {
    expect(splitLines(' \n ')).toEqual([])
    expect(splitLines('een, twee; drie')).toEqual(['een, twee; drie'])
  })
})
