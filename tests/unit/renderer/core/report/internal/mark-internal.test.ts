import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { cutInternal, isInternal, markInternal, unmarkInternal } from '#core/report/internal/mark-internal.ts'
import { readInternal } from '#core/report/internal/read-internal.ts'
import { internalText, secret } from '../../../../../scenarios/report/internal-text'

describe('the switch "alleen in je logboek"', () => {
  it('puts the word before a text, and takes it away again', () => {
    expect(markInternal('ouders bellen')).toBe('intern: ouders bellen')
    expect(unmarkInternal('intern: ouders bellen')).toBe('ouders bellen')
  })

  it('stands on for a text that was marked by hand, and off for any other', () => {
    expect(isInternal('(Intern: ouders bellen)')).toBe(true)
    expect(isInternal('ouders bellen')).toBe(false)
    expect(isInternal('intern: ouders bellen\n\nschool ook')).toBe(false)
    expect(isInternal('')).toBe(false)
  })

  it('marks every point of a longer text, behind its bullet', () => {
    expect(markInternal('- een\n- twee\n\ndrie')).toBe('- intern: een\n- intern: twee\n\nintern: drie')
  })

  it('leaves an empty text empty', () => {
    expect(markInternal('  ')).toBe('  ')
  })

  it('does not mark twice', () => {
    expect(markInternal('intern: een')).toBe('intern: een')
  })

  it.each([
    ['**intern**: ouders bellen', 'ouders bellen'],
    ['**intern:** ouders bellen', 'ouders bellen'],
    ['- _Intern_: ouders bellen', '- ouders bellen'],
    ['intern**: ouders bellen', 'ouders bellen'],
    ['"intern": ouders bellen', 'ouders bellen'],
    ['„intern”: ouders bellen', 'ouders bellen'],
    ['(intern): ouders bellen', 'ouders bellen'],
    ['(intern: ouders bellen)', '(ouders bellen)'],
    ['<li><b>Intern:</b> ouders bellen', '<li>ouders bellen'],
    ['14.05 uur: intern : ouders bellen', '14.05 uur: ouders bellen'],
    ['int\u2060ern: ouders bellen', 'ouders bellen'],
    ['𝗶𝗻𝘁𝗲𝗿𝗻: ouders bellen', 'ouders bellen'],
    ['i n t e r n : ouders bellen', 'ouders bellen'],
    ['intern: intern: ouders bellen', 'ouders bellen'],
  ])('goes off for a mark that was typed in another shape: %s', (text, rest) => {
    expect(isInternal(text)).toBe(true)
    expect(unmarkInternal(text)).toBe(rest)
  })

  it('goes off for every shape in which a line is read as internal, and loses no word', () => {
    fc.assert(
      fc.property(internalText, (text) => {
        const open = unmarkInternal(text)
        expect(isInternal(open)).toBe(false)
        expect(listInternal(open)).toEqual([])
        expect(open.split(secret)).toHaveLength(text.split(secret).length)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves nothing for others of any text, and gives it back as it was', () => {
    const typed = fc.string({
      unit: fc.constantFrom(
        'woord',
        ' ',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '•',
        ':',
        'é',
        '\u2028',
        '14:05 ',
        '\u200B',
      ),
      maxLength: 25,
    })
    fc.assert(
      fc.property(typed, (text) => {
        const marked = markInternal(text)
        expect(leaveOutInternal(marked).replace(/[\s\u200B]/g, '')).toBe('')
        expect(unmarkInternal(marked)).toBe(text)
      }),
    )
  })
})

/** The lines of a text that are read as internal. */
const listInternal = (text: string) => readInternal(text).filter(({ reading }) => reading === 'intern')

describe('the end of a text that is put elsewhere', () => {
  it('keeps what was internal because of the line before it for the logbook', () => {
    const text = 'voor iedereen\nintern: een lang verhaal\nvervolg\n\nook voor iedereen'
    expect(cutInternal(text, text.indexOf('verhaal'))).toBe('intern: verhaal\nvervolg\n\nook voor iedereen')
    expect(cutInternal(text, text.indexOf('vervolg'))).toBe('intern: vervolg\n\nook voor iedereen')
    expect(cutInternal(text, text.indexOf('ook'))).toBe('ook voor iedereen')
  })

  it('keeps the points below a heading that says it for all of them', () => {
    const text = 'intern:\n- een\n- twee\n- drie'
    expect(cutInternal(text, text.indexOf('- twee'))).toBe('- intern: twee\n- intern: drie')
  })

  it('stays as it is when nothing in it was internal', () => {
    expect(cutInternal('een\r\ntwee', 5)).toBe('twee')
    expect(cutInternal('intern: een\n\n- twee', 13)).toBe('- twee')
  })

  it('gives nothing away of any text, wherever it is cut', () => {
    fc.assert(
      fc.property(internalText, fc.nat(), (text, place) => {
        const at = place % (text.length + 1)
        const left = leaveOutInternal(cutInternal(text, at))
        for (let size = secret.length; size >= 5; size -= 1)
          expect(left).not.toContain(secret.slice(secret.length - size))
      }),
      { numRuns: 500 },
    )
  })
})
