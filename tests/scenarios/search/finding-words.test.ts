import { describe, expect, it } from 'vitest'
import { ask, findPages } from './find-pages'

const firstFor = (query: string) => findPages(query)[0]

describe('the page is first when someone types', () => {
  it.each([
    ['the exact title', 'Geldezel', 'fenomeen/geldezel'],
    ['the title in capitals', 'BANKHELPDESKFRAUDE', 'fenomeen/bankhelpdeskfraude'],
    ['a title of a whole sentence', 'Heeft twee of meer telefoons', 'signaal/tel-meerdere-telefoons'],
    ['one typing error: a letter is missing', 'gelezel', 'fenomeen/geldezel'],
    ['one typing error: two letters swapped', 'gedlezel', 'fenomeen/geldezel'],
    ['two typing errors', 'bankhelpdekfruade', 'fenomeen/bankhelpdeskfraude'],
    ['a word as it sounds', 'fising', 'fenomeen/phishing'],
    ['words in another order', 'uitlenen pinpas', 'fenomeen/geldezel'],
    ['parts of a compound in another order', 'fraude bank helpdesk', 'fenomeen/bankhelpdeskfraude'],
    ['a part of the word', 'bankhelp', 'fenomeen/bankhelpdeskfraude'],
    ['the last part of a compound', 'ezel', 'fenomeen/geldezel'],
    ['no accent where one belongs', 'cocaine', 'fenomeen/uithalers'],
    ['an accent where none belongs', 'geldézel', 'fenomeen/geldezel'],
    ['a plural', 'geldezels', 'fenomeen/geldezel'],
    ['a singular', 'uithaler', 'fenomeen/uithalers'],
    ['another form of a verb', 'pas uitgeleend', 'route/r-geldezel-net'],
    ['a compound in two words', 'geld ezel', 'fenomeen/geldezel'],
    ['two words as one compound', 'pinpasuitlenen', 'fenomeen/geldezel'],
    ['a hyphen less', 'fgame', 'fenomeen/f-game'],
    ['a space for a hyphen', 'f game', 'fenomeen/f-game'],
    ['an underscore less', 'hackright', 'interventie/hack-right'],
    ['a spelling that many use', 'doxxing', 'fenomeen/doxing'],
    ['another spelling that many use', 'phising', 'fenomeen/phishing'],
    ['a street word', 'cobra', 'fenomeen/ronselen-explosies'],
    ['a synonym from the page', 'money mule', 'fenomeen/geldezel'],
    ['an everyday synonym', 'smartphones', 'signaal/tel-meerdere-telefoons'],
    ['an abbreviation of a name', 'ZVH', 'contact/k-zvhru'],
    ['a short abbreviation', 'vt', 'contact/k-vt'],
    ['the name of an app', 'anydesk', 'fenomeen/phishing'],
    ['a telephone number', '0800-2000', 'contact/k-vt'],
    ['an emoji for what it shows', '💣', 'fenomeen/ronselen-explosies'],
    ['a question', 'jongen heeft ineens twee telefoons, wat nu?', 'signaal/tel-meerdere-telefoons'],
    ['a story', 'mijn leerling slaapt overdag en leeft in de nacht', 'signaal/gdr-moe-nacht'],
  ])('%s', (_, query, page) => {
    expect(firstFor(query)).toBe(page)
  })

  it('finds every page with the abbreviation, also where only the full name stands', () => {
    expect(findPages('zvh').slice(0, 2)).toEqual(['contact/k-zvhru', 'route/r-zvh'])
  })
})

describe('an answer tells how sure it is', () => {
  it('a hit on the typed word is exact', () => {
    expect(ask('geldezel').hits[0]).toMatchObject({ page: 'fenomeen/geldezel', match: 'precies' })
  })

  it('a hit on a plural of the typed word is exact too', () => {
    expect(ask('geldezels').hits[0]?.match).toBe('precies')
  })

  it('a hit on a corrected word is near, and both readings are offered', () => {
    const answer = ask('gelezel')
    expect(answer.hits[0]?.match).toBe('bijna')
    expect(answer.didYouMean).toEqual({ typed: 'gelezel', meant: 'geldezel', showing: 'meant' })
  })

  it('the typed reading can be asked for, and then the other one is still offered', () => {
    const answer = ask('gelezel', { literal: true })
    expect(answer.hits).toEqual([])
    expect(answer.didYouMean).toEqual({ typed: 'gelezel', meant: 'geldezel', showing: 'typed' })
  })

  it('only the wrong word of a query is corrected', () => {
    expect(ask('pinpas uitleenen geldezzel').didYouMean?.meant).toContain('geldezel')
    expect(ask('pinpas uitleenen geldezzel').didYouMean?.meant).toMatch(/^pinpas /u)
  })

  it('a known word is not corrected', () => {
    expect(ask('geldezel').didYouMean).toBeNull()
  })
})

describe('an answer opens the right place', () => {
  it('at the heading where the words stand', () => {
    expect(ask('witwassen').hits[0]).toMatchObject({
      page: 'fenomeen/geldezel',
      anchor: 'deel-2',
      heading: { text: 'Wat zegt de wet?' },
    })
  })

  it('at the top when the title says it all', () => {
    expect(ask('geldezel').hits[0]?.anchor).toBe('')
  })

  it('with the sentence that matches, not the first one', () => {
    const { snippet } = ask('honderd euro aanbod').hits[0]!
    expect(snippet.text).toBe('Het aanbod blijft vaag: honderd euro.')
    expect(snippet.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'aanbod',
      'honderd euro',
    ])
  })

  it('marks whole letters, also under an accent', () => {
    const { snippet } = ask('cocaine').hits[0]!
    expect(snippet.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['cocaïne'])
  })
})

describe('the list of an answer', () => {
  it('puts "Nu handelen" first and keeps the other pages in the group of their collection', () => {
    const { groups } = ask('geldezel pas weggegeven')
    expect(groups.map(({ key }) => key)).toEqual(['nu-handelen', 'fenomeen'])
    expect(groups[0]?.hits.map(({ page }) => page)).toEqual(['route/r-geldezel-net'])
  })

  it('holds at most eight hits, unless more are asked for', () => {
    expect(ask('jongere geld telefoon haven straf bank').hits.length).toBeLessThanOrEqual(8)
    expect(ask('bank', { limit: 1 }).hits).toHaveLength(1)
    expect(ask('bank', { limit: 1 }).total).toBeGreaterThan(1)
  })

  it('holds every page once', () => {
    const pages = findPages('geldezel bankrekening straf honderd euro')
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('can be kept to one collection', () => {
    const { hits } = ask('geldezel', { collections: ['route'] })
    expect(hits.map(({ page }) => page)).toEqual(['route/r-geldezel-net'])
  })

  it('can be kept to "Nu handelen"', () => {
    expect(ask('geldezel', { urgentOnly: true }).hits.every(({ urgent }) => urgent)).toBe(true)
  })
})
