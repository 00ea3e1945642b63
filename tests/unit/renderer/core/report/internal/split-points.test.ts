import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInternal } from '#core/report/internal/mark-internal.ts'
import { readInternal } from '#core/report/internal/read-internal.ts'
import { joinPoints, splitPoints } from '#core/report/internal/split-points.ts'

describe('lines that become a point each', () => {
  it('stay internal when the line above them made them so', () => {
    expect(splitPoints('open\nintern: een\nvervolg\n\nweer open')).toEqual([
      'open',
      'intern: een',
      'intern: vervolg',
      'weer open',
    ])
  })

  it('stay internal below a mark that announces them, which is no point itself', () => {
    expect(splitPoints('Intern:\n- een\n- twee\n\nopen')).toEqual(['- intern: een', '- intern: twee', 'open'])
  })

  it('are as they were without a mark', () => {
    expect(splitPoints(' een \r\n\n\ttwee\u2028drie\n')).toEqual(['een', 'twee', 'drie'])
  })

  it('put together again keep what each of them was', () => {
    expect(joinPoints(['intern: een', 'open'])).toBe('intern: een\n\nopen')
    expect(joinPoints(['een', 'twee', 'intern: drie'])).toBe('een\ntwee\nintern: drie')
  })

  it('are internal exactly when the text read them so, for any text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        'intern: a',
        '- intern: b',
        'Intern:',
        'vervolg',
        '- punt',
        '2) punt',
        '  - dieper',
        '14.05 c',
      ),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const read = readInternal(lines.join('\n'))
        fc.pre(read.length === lines.length)
        const said = read.filter(
          ({ text, words, reading }) =>
            text.trim() !== '' && (reading !== 'intern' || /[\p{L}\p{N}]/u.test(words)),
        )
        const points = splitPoints(lines.join('\n'))
        expect(points.map(isInternal)).toEqual(said.map(({ reading }) => reading === 'intern'))
        expect(splitPoints(joinPoints(points)).map(isInternal)).toEqual(points.map(isInternal))
      }),
    )
  })
})
