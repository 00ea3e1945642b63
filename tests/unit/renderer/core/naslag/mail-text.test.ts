import { describe, expect, it } from 'vitest'
import { describeGround, describeLookedAt, describeSources } from '#core/naslag/describe-ground.ts'
import { writeForMail } from '#core/naslag/mail-text.ts'
import type { ShownFact, ShownSource } from '#schema/page.ts'

const source = (changes: Partial<ShownSource> = {}): ShownSource => ({
  id: 'awet-sr',
  title: 'Wetboek van Strafrecht',
  publisher: 'Verzameling (niet officieel)',
  date: '2015',
  kind: 'wet',
  url: 'https://voorbeeld.nl/sr',
  ...changes,
})

const fact = (changes: Partial<ShownFact> = {}): ShownFact => ({
  id: 'jeugddetentie',
  number: 20,
  text: 'Onder de 16 jaar hoogstens 12 maanden (art. 77i Sr).',
  certainty: 'hoog',
  ground: '',
  check: { kind: 'nagaan', year: '2015', isNumber: false, inText: true },
  year: '',
  validOn: '2015',
  country: '',
  caution: '',
  advice: false,
  official: 'https://wetten.overheid.nl/BWBR0001854',
  sources: [source()],
  ...changes,
})

describe('a fact in a mail', () => {
  it('has its words, source, date, certainty, who looked at it, the official address and the edition', () => {
    const { plain } = writeForMail({
      title: '',
      lines: [fact().text],
      facts: [fact()],
      edition: '2026-11-29',
    })
    expect(plain.split('\n')).toEqual([
      'Onder de 16 jaar hoogstens 12 maanden (art. 77i Sr).',
      '',
      'Bron: Wetboek van Strafrecht (Verzameling (niet officieel), 2015)',
      'Soort bron: wet (2015). Tekst van 2015. Zekerheid hoog. Nagekeken: nog niet, nagaan: 2015.',
      'Officiële tekst: https://wetten.overheid.nl/BWBR0001854',
      'Wetboek van Strafrecht: https://voorbeeld.nl/sr',
      'Via Signaalwijzer, naslag van 29 november 2026.',
    ])
  })

  it('says the same with links where the mail knows them, and no text can become markup', () => {
    const sly = fact({ text: 'Meer dan <b>5</b> & "veel".' })
    const { rich } = writeForMail({ title: 'Straf', lines: [sly.text], facts: [sly], edition: '2026-11-29' })
    expect(rich).toContain('<p><strong>Straf</strong></p>')
    expect(rich).toContain('Meer dan &lt;b&gt;5&lt;/b&gt; &amp; &quot;veel&quot;.')
    expect(rich).toContain('<a href="https://wetten.overheid.nl/BWBR0001854">Officiële tekst</a>')
  })

  it('names each fact of a longer text by its number, and why one has no source', () => {
    const own = fact({
      number: 21,
      text: 'Blijf erbij.',
      sources: [],
      official: '',
      ground: 'Algemene kennis.',
      check: null,
      validOn: '',
    })
    const { plain } = writeForMail({
      title: 'Pagina',
      lines: ['Tekst.'],
      facts: [fact(), own],
      edition: '2026-11-29',
    })
    expect(plain).toMatch(/^Pagina\n\nTekst\.\n\n20\. Onder de 16/)
    expect(plain).toContain('21. Blijf erbij.\nAlgemene kennis. Zekerheid hoog. Nagekeken: nog niet.')
  })
})

describe('the two scales of a fact', () => {
  it('say how strong its sources are, with the newest year of each kind', () => {
    expect(
      describeSources([
        source(),
        source({ kind: 'nieuws', date: '2021-05' }),
        source({ kind: 'nieuws', date: 'medio-2023' }),
        source({ kind: 'praktijk', date: 'onbekend' }),
      ]),
    ).toBe('wet (2015), praktijk, nieuws (2023)')
  })

  it('say whether somebody has looked at it: nobody yet', () => {
    expect(describeLookedAt({ check: null })).toBe('nog niet')
    expect(describeLookedAt(fact())).toBe('nog niet, nagaan: 2015')
  })
})

describe('what a page rests on', () => {
  it('is told in one line: how many facts, and from how strong sources', () => {
    expect(describeGround([fact(), fact({ sources: [source({ kind: 'nieuws', date: '2023' })] })])).toBe(
      'Rust op 2 feiten uit wet (2015), nieuws (2023)',
    )
    expect(describeGround([fact({ sources: [] })])).toBe('Rust op 1 feit')
    expect(describeGround([])).toBe('')
  })
})
