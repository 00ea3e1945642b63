import { describe, expect, it } from 'vitest'
import { buildIndex } from '#core/search/index/build-index.ts'
import { openSearchDesk } from '../../../renderer/features/search/search-desk'
import type { SearchReply } from '../../../renderer/features/search/search-messages'
import { examplePage, exampleSections } from './example-sections'
import { shippedLanguage } from './shipped-language'

const index = buildIndex(exampleSections, shippedLanguage)
const notes = examplePage('sessie/overleg-maandag', {
  title: 'Overleg van maandag',
  text: 'Afspraak over geldezels op het schoolplein. Wie: jongerenwerk.',
})

function openWithNotes() {
  const desk = openSearchDesk(index)
  desk({ kind: 'own', sections: notes })
  return (query: string, options = {}) =>
    (desk({ kind: 'search', id: 1, query, options }) as SearchReply).answer
}

describe('own notes', () => {
  it('are found in a group of their own, after the pages', () => {
    const { groups } = openWithNotes()('geldezel')
    expect(groups.at(-1)).toMatchObject({ key: 'eigen', hits: [{ page: 'sessie/overleg-maandag' }] })
  })

  it('are found when no page is', () => {
    expect(openWithNotes()('schoolplein')).toMatchObject({ state: 'gevonden', nearest: [] })
  })

  it('do not change how the pages are ranked', () => {
    const without = openSearchDesk(index)({ kind: 'search', id: 1, query: 'geldezel', options: {} })
    expect(openWithNotes()('geldezel').hits.slice(0, -1)).toEqual(without?.answer.hits)
  })

  it('stay out when a collection is chosen', () => {
    expect(openWithNotes()('geldezel', { collections: ['fenomeen'] }).groups.map(({ key }) => key)).toEqual([
      'fenomeen',
    ])
  })

  it('are gone when they are taken back', () => {
    const desk = openSearchDesk(index)
    desk({ kind: 'own', sections: notes })
    desk({ kind: 'own', sections: [] })
    expect(desk({ kind: 'search', id: 2, query: 'schoolplein', options: {} })?.answer.hits).toEqual([])
  })
})
