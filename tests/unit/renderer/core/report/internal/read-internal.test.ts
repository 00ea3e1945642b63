import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { readInternal } from '#core/report/internal/read-internal.ts'

const readings = (text: string) => readInternal(text).map(({ reading }) => reading)
/** Only the reading of the one line that holds the secret. */
const readSecret = (text: string) =>
  readInternal(text).find(({ text: line }) => line.includes('geheim'))?.reading

describe('a line that begins with "intern:"', () => {
  it.each([
    ['as it is', 'intern: geheim'],
    ['with a capital', 'Intern: geheim'],
    ['in capitals', 'INTERN: geheim'],
    ['without a space behind it', 'intern:geheim'],
    ['with a space before the colon', 'intern : geheim'],
    ['with a hard space before the colon', 'intern\u00A0: geheim'],
    ['after spaces', '   intern: geheim'],
    ['after a tab', '\tintern: geheim'],
    ['after a dash', '- intern: geheim'],
    ['after a dash without a space', '-intern: geheim'],
    ['after a long dash', '– intern: geheim'],
    ['after a bullet', '• Intern: geheim'],
    ['after a bullet of Word', '\uF0B7\tIntern: geheim'],
    ['after a square of Word', '\uF0A7\u00A0intern: geheim'],
    ['after the letter that Word has as a bullet', 'o\tintern: geheim'],
    ['after a star', '* intern: geheim'],
    ['after a number', '1. intern: geheim'],
    ['after a number of two parts', '2.3 intern: geheim'],
    ['after a number between brackets', '(3) intern: geheim'],
    ['after a circled number', '③ intern: geheim'],
    ['after a letter', 'a) intern: geheim'],
    ['after a Roman number', 'iv. intern: geheim'],
    ['after a time', '14.05 intern: geheim'],
    ['after a time with a colon', '14:05 - intern: geheim'],
    ['after a time in words', '14.05 uur: intern: geheim'],
    ['after a time with an u', '9u30 intern: geheim'],
    ['after a date in numbers', '12-03-2026 intern: geheim'],
    ['after a box', '☐ intern: geheim'],
    ['after a box in signs', '[x] intern: geheim'],
    ['after a sign of an emoji', '🔒 intern: geheim'],
    ['after a keycap', '1️⃣ intern: geheim'],
    ['as a heading', '## Intern: geheim'],
    ['as a quotation', '> > intern: geheim'],
    ['between brackets', '(intern: geheim)'],
    ['between square brackets', '[intern: geheim]'],
    ['between quotes', '“intern: geheim”'],
    ['between low quotes', '„Intern: geheim”'],
    ['with only the word between quotes', '"intern": geheim'],
    ['with only the word between brackets', '(intern): geheim'],
    ['in bold signs', '**intern:** geheim'],
    ['in bold signs, colon outside', '- **Intern**: geheim'],
    ['in slanted signs', '_intern_: geheim'],
    ['as a tag', '#intern: geheim'],
    ['as pasted code of a page', '<li><b>Intern:</b> geheim'],
    ['as a pasted sign of a page', '&bull; intern: geheim'],
    ['after an invisible space', '\u200Bintern: geheim'],
    ['after a byte order mark', '\uFEFFintern: geheim'],
    ['with a sign of direction', '\u202Aintern\u202C: geheim'],
    ['with a soft hyphen', 'in\u00ADtern: geheim'],
    ['with an invisible sign in the word', 'int\u2060ern: geheim'],
    ['with a control sign in the word', 'int\u0007ern: geheim'],
    ['with full-width letters', 'ＩＮＴＥＲＮ： geheim'],
    ['with a full-width colon', 'intern： geheim'],
    ['with a raised colon', 'intern﹕ geheim'],
    ['with the sign for a ratio', 'intern∶ geheim'],
    ['in fancy letters', '𝗶𝗻𝘁𝗲𝗿𝗻: geheim'],
    ['in letters that look the same', 'іntеrn: geheim'],
    ['with an accent that slipped in', 'ínterń: geheim'],
    ['with loose accents', 'i\u0301ntern: geheim'],
    ['with a Turkish i', 'İNTERN: geheim'],
    ['after the sign for a number', '№ 3 intern: geheim'],
    ['in circled letters', 'ⓘⓝⓣⓔⓡⓝ: geheim'],
    ['with its letters apart', 'i n t e r n : geheim'],
  ])('stays in the logbook %s', (_how, line) => {
    expect(readSecret(line)).toBe('intern')
    expect(leaveOutInternal(`eerst\n${line}\n\ndan`)).toBe('eerst\n\ndan')
  })

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
    ['a vertical tab', '\v'],
    ['a form feed', '\f'],
    ['U+0085', '\u0085'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['U+001E', '\u001E'],
  ])('is found after %s as a line end', (_name, end) => {
    expect(leaveOutInternal(`punt${end}intern: geheim`)).toBe('punt')
    expect(leaveOutInternal(`intern: een${end}vervolg${end}${end}punt`)).toBe('punt')
  })
})

describe('the lines below an internal line', () => {
  it.each<[string, string, string]>([
    ['belong to it', 'intern: een\nvervolg', ''],
    ['belong to it however many they are', 'punt\nintern: een\ntwee\ndrie', 'punt'],
    ['do not belong to it after a blank line', 'intern: een\nvervolg\n\npunt', 'punt'],
    ['do not belong to it after a line that only looks filled', 'intern: een\n \u200B\npunt', 'punt'],
    ['end at the next point with a dash', '- intern: een\n  vervolg\n- punt', '- punt'],
    ['end at the next bullet', '• intern: een\n• punt', '• punt'],
    ['end at the next number', '1. intern: een\n2. punt', '2. punt'],
    ['end at the next letter', 'a) intern: een\nb) punt', 'b) punt'],
    ['end at the next time', '14.05 intern: een\n14.10 punt', '14.10 punt'],
    ['end at the next box', '☐ intern: een\n☑ punt', '☑ punt'],
    ['end at the next heading', 'intern: een\n# Punt', '# Punt'],
    ['go on at a point that stands deeper', '- intern: een\n   - onder\n- punt', '- punt'],
    ['go on in a quotation', '> intern: een\n> vervolg\n\npunt', 'punt'],
    ['go on at an amount', 'intern: kosten\n3.50 euro\n\npunt', 'punt'],
    ['go on at a word in bold signs', 'intern: een\n**twee** drie\n\npunt', 'punt'],
    ['are announced by a mark with nothing behind it', 'intern:\ngeheim\n\npunt', 'punt'],
    ['are announced with a blank line between', 'Intern:\n\ngeheim\n\npunt', 'punt'],
    ['are announced as a list', 'intern:\n- een\n- twee\n\n- punt', '- punt'],
    [
      'are announced as a list of something',
      'intern, te bellen\nintern: te bellen:\n- een\n\npunt',
      'intern, te bellen\n\npunt',
    ],
    ['can be internal again', 'intern: een\n\nintern: twee\n\npunt', 'punt'],
  ])('%s', (_what, text, left) => {
    expect(leaveOutInternal(text).replace(/^\n+/, '')).toBe(left)
  })
})

describe('a line that is for everybody', () => {
  it.each([
    'De interne begeleider weet ervan.',
    'Intern begeleider: spreekt met de ouders.',
    'internet: langzaam',
    'Internationaal: niets',
    'extern: de bank bellen',
    'Wat intern is, blijft intern.',
    'Hinternet: geen woord',
    'intern overleg was goed',
    'Intern, dus binnen de school, is dit bekend.',
    'intern-begeleiders',
  ])('stays as it is: %s', (line) => {
    expect(readings(line)).toEqual(['open'])
    expect(leaveOutInternal(line)).toBe(line)
  })

  it('keeps every letter, space and line end of a text without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!/[iıɪіι].*[:\uFF1A]/isu.test(text.normalize('NFKD')))
        expect(leaveOutInternal(text)).toBe(text)
      }),
    )
  })
})

describe('a line in doubt', () => {
  it.each([
    'Dit is bekend. intern: geheim',
    'Let op, intern: geheim',
    'Alleen voor intern gebruik: geheim',
    '- (voor intern gebruik): geheim',
    'Let op: interne informatie: geheim',
    'NB intern: geheim',
    'stap 2 intern: geheim',
    'naam\tintern: geheim',
    'extern/intern: geheim',
    'Interne notitie: geheim',
    'Intern overleg: geheim',
    'intern 2: geheim',
    'INTERN - geheim',
    'intern – geheim',
    'intern; geheim',
    '(intern) geheim',
    '[Intern] geheim',
    '*intern* geheim',
    'geheim (intern)',
    'Intern\tgeheim',
    'intern → geheim',
    'intern -> geheim',
    'intern. geheim',
    '#intern geheim',
    '// intern geheim',
    'intern (alleen voor mij): geheim',
    'intern/vertrouwelijk: geheim',
    'intern & vertrouwelijk: geheim',
    'intren: geheim',
    'inten: geheim',
    'internn: geheim',
    '- Interm: geheim',
    '14.05 Itern : geheim',
  ])('is asked about: %s', (line) => {
    expect(readSecret(line)).toBe('twijfel')
    expect(leaveOutInternal(line)).toBe(line)
  })

  it.each([
    'Interview: om twee uur',
    'Extern: de school',
    'Intern begeleider: belt',
    'Winter: rustig',
    'Intern overleg loopt',
  ])('is not: %s', (line) => {
    expect(readInternal(line).map(({ reading }) => reading)).toEqual(['open'])
  })

  it('is left out, with what follows it, when somebody says so', () => {
    const text = 'Let op,  intern: geheim\nvervolg\n\npunt'
    const [doubt] = readInternal(text)
    expect(leaveOutInternal(text, new Set([doubt?.key ?? '']))).toBe('punt')
  })
})

describe('any text', () => {
  it('is read whole: its lines put together again are what was typed', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'intern',
            ':',
            ' ',
            '\n',
            '\r',
            '\u2028',
            '-',
            '1.',
            'a',
            '\u200B',
            '•',
            '\t',
            'é',
          ),
          maxLength: 60,
        }),
        (text) => {
          const lines = readInternal(text)
          expect(lines.map(({ text: line, end }) => line + end).join('')).toBe(text)
        },
      ),
    )
  })

  it('is read in a time that grows with its length, whatever stands in it', () => {
    for (const piece of ['<', '&a', '(((', '1 ', 'i ', 'intern ', 'intern\u0301', 'a) ', '\u200B', 'x'])
      expect(readInternal(piece.repeat(Math.floor(20_000 / piece.length))).length).toBe(1)
  })
})
