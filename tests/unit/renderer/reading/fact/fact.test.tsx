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
  sources: [],
}

describe('a factual sentence', () => {
  it('says so when it is not sure', () => {
    expect(renderToStaticMarkup(<Fact facts={[unsure]}>Vraag het na.</Fact>)).toContain('(niet zeker)')
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
