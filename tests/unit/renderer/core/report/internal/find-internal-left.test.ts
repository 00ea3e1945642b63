import { describe, expect, it } from 'vitest'
import { findInternalLeft } from '#core/report/internal/find-internal-left.ts'
import type { Outline } from '#core/report/outline.ts'

const outlineWith = (...texts: readonly string[]): Outline => ({
  title: 'Verslag',
  subtitle: '',
  details: [],
  footer: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', tone: 'gewoon', text })),
})
const known = (typed: readonly string[], open: readonly string[] = [], ...mayStay: readonly string[]) => ({
  typed,
  open,
  mayStay: new Set(mayStay),
})

describe('the last look before a report leaves the app', () => {
  it('finds the words of an internal line, without their mark and joined to others', () => {
    const outline = outlineWith('We besloten: ouders\nvan  Twee Noord  bellen, en verder niets.')
    expect(
      findInternalLeft(outline, 'x.pdf', known(['- intern: Ouders van twee noord bellen'])),
    ).toHaveLength(1)
  })

  it('finds the second line of an internal point', () => {
    expect(
      findInternalLeft(outlineWith('de tweede regel'), 'x.pdf', known(['intern: een\nde tweede regel'])),
    ).toEqual(['de tweede regel'])
  })

  it('finds the mark itself, whatever comes behind it', () => {
    expect(findInternalLeft(outlineWith('Wie: (intern: ja)'), 'x.pdf', known([]))).toEqual([
      'Wie: (intern: ja)',
    ])
    expect(findInternalLeft(outlineWith('punt\nintern: ja'), 'x.pdf', known([]))).toHaveLength(1)
  })

  it('looks in the name of the file too', () => {
    const typed = ['intern: overleg over Twee Noord']
    expect(
      findInternalLeft(outlineWith(''), 'Verslag overleg over Twee Noord.pdf', known(typed)),
    ).toHaveLength(1)
  })

  it('finds a line in doubt that nobody answered, and not one that may stay', () => {
    const typed = ['Interne notitie: bel de school']
    const outline = outlineWith('Interne notitie: bel de school')
    expect(findInternalLeft(outline, 'x.pdf', known(typed, typed))).toHaveLength(1)
    expect(findInternalLeft(outline, 'x.pdf', known(typed, typed, 'interne notitie: bel de school'))).toEqual(
      [],
    )
    const marked = ['Wat intern is: intern: dit']
    expect(
      findInternalLeft(outlineWith(...marked), 'x.pdf', known(marked, marked, 'wat intern is: intern: dit')),
    ).toEqual([])
  })

  it('says nothing of words that stand there for everybody as well, or that say nothing', () => {
    const outline = outlineWith('Bel de school op maandag.', 'geld')
    expect(
      findInternalLeft(outline, 'x.pdf', known(['intern: bel de school'], ['Bel de school op maandag.'])),
    ).toEqual([])
    expect(findInternalLeft(outline, 'x.pdf', known(['intern: geld']))).toEqual([])
  })

  it('takes whole words only', () => {
    expect(findInternalLeft(outlineWith('drie appelbomen'), 'x.pdf', known(['intern: drie appel']))).toEqual(
      [],
    )
  })

  it('finds nothing in a report that holds nothing', () => {
    expect(
      findInternalLeft(outlineWith('Alles is besproken.'), 'x.pdf', known(['intern: ouders bellen'])),
    ).toEqual([])
  })
})
