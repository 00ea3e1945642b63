import { describe, expect, it } from 'vitest'
import { writeCsv } from '#core/progress/write-csv.ts'

describe('a table for Dutch Excel', () => {
  it('has a byte order mark, semicolons and Windows line ends', () => {
    expect(
      writeCsv([
        ['Gemeente', 'Aantal'],
        ['Súdwest', 3],
      ]),
    ).toBe('\uFEFFGemeente;Aantal\r\nSúdwest;3\r\n')
  })

  it('keeps quotes, semicolons and line ends inside a cell', () => {
    expect(writeCsv([['een "twee"; drie\nvier']])).toBe('\uFEFF"een ""twee""; drie\nvier"\r\n')
  })

  it.each(['=1+1', '+31', '-2', '@SOM(A1)', '\tx'])(
    'never lets a spreadsheet calculate with what was typed: %s',
    (typed) => {
      expect(writeCsv([[typed]])).toBe(`\uFEFF'${typed}\r\n`)
    },
  )

  it('leaves numbers alone, also below zero', () => {
    expect(writeCsv([[-3]])).toBe('\uFEFF-3\r\n')
  })
})
