import { describe, expect, it } from 'vitest'
import { checkCoverage } from '#core/report/letters/check-coverage.ts'
import type { Outline } from '#core/report/outline.ts'

/** A font with Latin letters, some loose accents and nothing else. */
const canDraw = (codePoint: number) => codePoint >= 0x20 && codePoint <= 0x17f
const outlineWith = (text: string): Outline => ({
  title: '',
  subtitle: '',
  details: [],
  footer: '',
  blocks: [{ kind: 'paragraph', tone: 'gewoon', text }],
})
const check = (text: string) => {
  const { outline, notices } = checkCoverage(outlineWith(text), canDraw)
  const [block] = outline.blocks
  return { text: block?.kind === 'paragraph' ? block.text : '', notices }
}

describe('checking characters before export', () => {
  it('leaves text that the font can draw alone and says nothing', () => {
    expect(check('Łódź, ğ ş ı İ, ő ű, één')).toEqual({ text: 'Łódź, ğ ş ı İ, ő ű, één', notices: [] })
  })

  it('joins a letter with its loose accent', () => {
    expect(check('e\u0301e\u0301n')).toEqual({ text: 'één', notices: [] })
  })

  it('writes a common emoji in words, tells so once and counts it', () => {
    const { text, notices } = check('Goed 👍 en nog eens 👍')
    expect(text).toBe('Goed [duim omhoog] en nog eens [duim omhoog]')
    expect(notices).toEqual([
      {
        kind: 'vervangen',
        character: '👍',
        codePoints: 'U+1F44D',
        shownAs: '[duim omhoog]',
        count: 2,
        message: 'Het teken 👍 (U+1F44D) past niet in de pdf. Daar staat nu 2 keer: [duim omhoog]',
      },
    ])
  })

  it('knows the emoji in another skin colour, and the number signs', () => {
    expect(check('👍🏽 ❤️ 3️⃣').text).toBe('[duim omhoog] [hart] [3]')
  })

  it('marks an unknown character so that it can be looked up', () => {
    const { text, notices } = check('Het woord 水 en 🦖')
    expect(text).toBe('Het woord [?U+6C34] en [?U+1F996]')
    expect(notices.map(({ count }) => count)).toEqual([1, 1])
    expect(notices[0]?.message).toContain('Daar staat nu één keer')
  })

  it('treats a family of joined emoji as one character', () => {
    expect(check('👨‍👩‍👧').text).toBe('[?U+1F468 U+200D U+1F469 U+200D U+1F467]')
  })

  it('keeps a letter whose loose accent cannot be drawn', () => {
    expect(check('q\u0307').text).toBe('q[?U+0307]')
  })

  it('leaves out invisible signs, and tells that too', () => {
    const { text, notices } = check('jeugd\u00ADwerk\u200B\uFEFF')
    expect(text).toBe('jeugd\u00ADwerk')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ kind: 'onzichtbaar', count: 2 })
    expect(notices[0]?.message).toContain('2 onzichtbare tekens')
  })

  it('draws a sign that it does not have in the plain form that says the same', () => {
    expect(check('\u{1D5DE}\u{1D5F2}\u{1D603}\u{1D5F6}\u{1D5FB} Ａ１ ⓐ')).toEqual({
      text: 'Kevin A1 a',
      notices: [],
    })
  })

  it.each(['\u200B', '\u200D', '\u2060', '\uFEFF', '\u061C', '\u{E0061}', '\u180E', '\u034F'])(
    'never writes out an invisible sign (%j)',
    (sign) => {
      expect(check(`een${sign}twee`).text).toBe('eentwee')
    },
  )

  it('marks a half emoji, left by text that was cut', () => {
    expect(check('half \uD83D').text).toBe('half [?U+D83D]')
  })

  it('reads every kind of line end and space as one kind', () => {
    expect(check('een\r\ntwee\rdrie\u2028vier\u2009vijf').text).toBe('een\ntwee\ndrie\nvier vijf')
  })

  it('never says sorry, fout or error', () => {
    for (const { message } of check('👍 水 \u200B').notices) expect(message).not.toMatch(/fout|error|helaas/i)
  })
})

describe('text in a script that the font does not have', () => {
  const step = (text: string): Outline => ({
    ...outlineWith(''),
    details: [{ label: 'Plaats', value: 'זאל' }],
    blocks: [
      { kind: 'heading', level: 1, text: '1. Welkom' },
      { kind: 'paragraph', tone: 'gewoon', text },
    ],
  })

  it('is named as one run with where it stands, and not letter by letter', () => {
    const { outline, notices } = checkCoverage(step('Hij zei مرحبا بكم, en ging. يا'), canDraw)
    expect(outline.blocks[1]).toMatchObject({
      text: 'Hij zei [Arabische tekst (8 tekens)], en ging. [Arabische tekst (2 tekens)]',
    })
    expect(notices.map(({ message }) => message)).toEqual([
      'Hebreeuwse tekst (3 tekens) bij “Plaats” past niet in de pdf. In een Word- of OpenDocument-bestand staat die tekst er wel.',
      'Arabische tekst (10 tekens) bij “1. Welkom” past niet in de pdf. In een Word- of OpenDocument-bestand staat die tekst er wel.',
    ])
  })

  it('is one run for every script, and a sign on its own stays to look up', () => {
    expect(check('漢字 and สวัสดี, 水').text).toBe(
      '[Chinese tekst (2 tekens)] and [Thaise tekst (4 tekens)], [?U+6C34]',
    )
  })
})
