import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFileName, nameSessionFile } from '#core/report/file-name.ts'

/** Signs that some system refuses or that hide an extension, and some letters. */
const typed = fc.constantFrom(
  ...Array.from('<>:"/\\|?*. aé字😀\u0000\u0007\u007F\u0085\u200B\u202E\uFEFF\u2028\u00A0'),
  '\uD83D',
)

describe('the name of a file', () => {
  it('says what it is, where and when', () => {
    expect(makeFileName(['Verslag', 'Almere', '2026-11-22'], 'pdf')).toBe('Verslag Almere 2026-11-22.pdf')
  })

  it('keeps what it is and the day, however long the name of the municipality is', () => {
    const name = makeFileName(['Verslag leiding', 'Veldhoek '.repeat(34), '2026-11-22'], 'pdf')
    expect(name).toMatch(/^Verslag leiding Veldhoek Veldhoek .* 2026-11-22\.pdf$/)
    expect(name.length).toBeLessThanOrEqual(104)
    expect(makeFileName(['Verslag', '字'.repeat(300), '2026-11-22'], 'pdf')).toMatch(
      /^Verslag 字+ 2026-11-22\.pdf$/,
    )
  })

  it('leaves out what was not filled in', () => {
    expect(makeFileName(['Verslag', '  ', ''], 'pdf')).toBe('Verslag.pdf')
  })

  it.each([[[]], [['', ' ']], [['...']], [['/\\:*?"<>|']]])('has a name for %j too', (parts) => {
    expect(makeFileName(parts, 'pdf')).toBe('Signaalwijzer.pdf')
  })

  it.each(['CON', 'nul', 'Com1', 'lpt9', 'aux.oud'])(
    'does not take the name %s, which Windows keeps',
    (name) => {
      expect(makeFileName([name], 'pdf')).toBe(`Signaalwijzer ${name}.pdf`)
    },
  )

  it('keeps accents and other scripts', () => {
    expect(makeFileName(['Súdwest-Fryslân', 'Łódź', 'Çağrı'], 'pdf')).toBe('Súdwest-Fryslân Łódź Çağrı.pdf')
  })

  it('does not let a hidden mark turn the extension around', () => {
    expect(makeFileName(['verslag\u202Efdp', 'a\u0000b'], 'pdf')).toBe('verslag fdp a b.pdf')
  })

  it('never has characters, ends, names or lengths that Windows or another system refuses', () => {
    const text = fc.string({ unit: typed, maxLength: 150 })
    const nasty = fc.constantFrom(
      'con',
      '..',
      ' . ',
      '\u{1F469}\u200D\u{1F467}'.repeat(60),
      '\uD83D',
      '字'.repeat(99),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text, nasty), { maxLength: 4 }), (parts) => {
        const name = makeFileName(parts, 'pdf')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+\.pdf$/u)
        expect(name).not.toMatch(/^[. ]|[. ]\.pdf$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the name of a file of a session', () => {
  const session = { date: '2026-11-22', municipality: 'Woerden', title: 'Startsessie' }

  it('starts with the day, and says of what and for whom it is', () => {
    expect(nameSessionFile(session, 'deelnemers', 'pdf')).toBe('2026-11-22 Sessie Woerden - deelnemers.pdf')
  })

  it('is safe on Windows, and whole also when little is known', () => {
    expect(nameSessionFile({ ...session, municipality: 'Zeist/Utrecht: "oost"?' }, 'leiding', 'docx')).toBe(
      '2026-11-22 Sessie Zeist Utrecht oost - leiding.docx',
    )
    expect(nameSessionFile({ date: '', municipality: ' ', title: '' }, 'logboek', 'odt')).toBe(
      'Sessie - logboek.odt',
    )
  })

  it('keeps the day and for whom it is when the place is long', () => {
    const name = nameSessionFile({ ...session, municipality: 'Veldhoek '.repeat(40) }, 'deelnemers', 'pdf')
    expect(name).toMatch(/^2026-11-22 Sessie Veldhoek .* - deelnemers\.pdf$/)
    expect(name.length).toBeLessThanOrEqual(104)
  })
})
