import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ShownFact } from '#schema/page.ts'
import { Fact } from '#reading/fact/fact.tsx'

const unsure: ShownFact = {
  id: 'feit-1',
  number: 1,
  text: 'Tekst.',
  certainty: 'laag',
  ground: '',
  check: null,
  year: '',
  validOn: '',
  country: '',
  caution: '',
  advice: false,
  official: '',
  sources: [],
}

describe('a factual sentence', () => {
  it('has a dot when it is not sure, with words for who listens', () => {
    const markup = renderToStaticMarkup(<Fact facts={[unsure]}>Vraag het na.</Fact>)
    expect(markup).toContain('fact-warning')
    expect(markup).toContain('<span class="visually-hidden"> (niet zeker)</span>')
  })

  it('has none behind advice that nobody disputes, however thin its source', () => {
    const advice = { ...unsure, advice: true }
    expect(renderToStaticMarkup(<Fact facts={[advice]}>Bel de bank.</Fact>)).not.toContain('fact-warning')
  })

  it('never looks doubtful when it sends the reader to 112 or 113; its source stays one click away', () => {
    const doubtful: ShownFact = {
      ...unsure,
      check: { kind: 'twijfel', year: '2019', isNumber: true, inText: true },
    }
    for (const fact of [unsure, doubtful]) {
      const markup = renderToStaticMarkup(
        <Fact facts={[fact]} emergency>
          Bel 112.
        </Fact>,
      )
      expect(markup).not.toContain('fact-warning')
      expect(markup).toContain('Bron 1')
    }
  })
})
