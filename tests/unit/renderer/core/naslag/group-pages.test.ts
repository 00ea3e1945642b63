import { describe, expect, it } from 'vitest'
import { findNeighbours, groupPages, orderPages } from '#core/naslag/group-pages.ts'
import { makeSignal, makeSummary } from '../check/check-content'

const shape = (groups: ReturnType<typeof groupPages>) =>
  groups.map(({ name, pages }) => [name, pages.map(({ id }) => id)])

describe('the pages of a collection', () => {
  it('stand in the order of the book where there is one, else by the alphabet as Dutch readers know it', () => {
    const pages = [
      makeSummary('handreiking/c', { order: 2, title: 'A' }),
      makeSummary('handreiking/a', { order: 1, title: 'Z' }),
      makeSummary('handreiking/b', { order: 2, title: 'é' }),
      makeSummary('handreiking/d', { order: 2, title: 'f' }),
    ]
    expect(orderPages(pages).map(({ id }) => id)).toEqual([
      'handreiking/a',
      'handreiking/c',
      'handreiking/b',
      'handreiking/d',
    ])
  })

  it('do not mix with those of another collection', () => {
    const pages = [makeSummary('handreiking/a'), makeSummary('interventie/b')]
    expect(shape(groupPages('interventie', pages))).toEqual([['', ['interventie/b']]])
    expect(groupPages('bron', pages)).toEqual([])
  })

  it('are signals by domain, in the order of the signalenkaart, without empty domains', () => {
    const pages = [
      makeSignal('b', { domain: 'administratie' }),
      makeSignal('a', { domain: 'geld-bezittingen' }),
    ]
    expect(shape(groupPages('signaal', pages))).toEqual([
      ['Geld en spullen', ['signaal/a']],
      ['Post en administratie', ['signaal/b']],
    ])
  })

  it('are routes with those that have haste in front', () => {
    const pages = [makeSummary('route/a'), makeSummary('route/b', { urgent: true })]
    expect(shape(groupPages('route', pages))).toEqual([
      ['Als het haast heeft', ['route/b']],
      ['Als je even tijd hebt', ['route/a']],
    ])
  })

  it('are phenomena and terms by their group', () => {
    const pages = [
      makeSummary('fenomeen/a', { group: 'spel-en-gokken' }),
      makeSummary('begrip/b', { group: 'straattaal' }),
    ]
    expect(shape(groupPages('fenomeen', pages))).toEqual([['Spelen en gokken', ['fenomeen/a']]])
    expect(shape(groupPages('begrip', pages))).toEqual([['Straattaal', ['begrip/b']]])
  })

  it('are roles from near to far', () => {
    const pages = [
      makeSummary('rol/a', { group: 'regie' }),
      makeSummary('rol/b', { group: 'dicht-bij-de-jongere' }),
    ]
    expect(shape(groupPages('rol', pages))).toEqual([
      ['Dicht bij de jongere', ['rol/b']],
      ['Regie en samenwerking', ['rol/a']],
    ])
  })

  it('are contacts from far to near', () => {
    const near = makeSummary('contact/a', {
      contact: { phone: '', url: '', hours: '', purpose: '', area: 'utrecht', check: null, read: null },
    })
    const far = makeSummary('contact/b', {
      contact: { phone: '', url: '', hours: '', purpose: '', area: 'landelijk', check: null, read: null },
    })
    expect(shape(groupPages('contact', [near, far]))).toEqual([
      ['Landelijk', ['contact/b']],
      ['Utrecht', ['contact/a']],
    ])
  })
})

describe('the pages before and after a page', () => {
  const book = [1, 2, 3].map((order) => makeSummary(`handreiking/h${order}`, { order }))

  it('follow the book', () => {
    expect(findNeighbours(book[1]!, book)).toEqual({ previous: book[0], next: book[2] })
  })

  it('are missing at the ends', () => {
    expect(findNeighbours(book[0]!, book)).toEqual({ next: book[1] })
    expect(findNeighbours(book[2]!, book)).toEqual({ previous: book[1] })
  })

  it('go on into the next group', () => {
    const first = makeSignal('a', { domain: 'geld-bezittingen' })
    const second = makeSignal('b', { domain: 'administratie' })
    expect(findNeighbours(first, [second, first])).toEqual({ next: second })
  })

  it('are none for a page that stands in no group', () => {
    const lost = makeSummary('begrip/x', { group: 'onbekend' })
    expect(findNeighbours(lost, [lost, makeSummary('begrip/a', { group: 'vakwoord' })])).toEqual({})
  })
})
