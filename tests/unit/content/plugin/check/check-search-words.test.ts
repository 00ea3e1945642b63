import { describe, expect, it } from 'vitest'
import { checkSearchWords } from '../../../../../content/plugin/check/check-search-words'
import { wordFiles } from '../../../../../content/plugin/read/read-search-words'
import type { SearchWords } from '#schema/search-words.ts'
import { examplePage } from '../../../../scenarios/search/example-sections'
import { noWords } from '../../make-page'

const sections = examplePage('fenomeen/f-game', {
  title: 'F-game',
  text: 'Oplichting met pinpassen in het café.',
  streetWords: ['drop'],
})
const lineAt = (file: string, path: readonly PropertyKey[]) =>
  Object.values(wordFiles).some((known) => known === file) ? 10 + Number(path[0]) : 0
const check = (words: Partial<SearchWords>) => checkSearchWords({ ...noWords, ...words }, sections, lineAt)

describe('words of search', () => {
  it('are fine when one word of the group stands on a page, in any form that begins with it', () => {
    expect(
      check({
        synonyms: [
          ['pinpas', 'pinkaart'],
          ['cafe', 'kroeg'],
          ['fgame', 'fraudespel'],
        ],
      }),
    ).toEqual([])
  })

  it('are fine when a street word leads to the page', () => {
    expect(check({ synonyms: [['drop', 'lossen']] })).toEqual([])
  })

  it('that lead to no page are named, with the cure', () => {
    const problems = check({
      synonyms: [
        ['pinpas', 'pinkaart'],
        ['brommer', 'scooter'],
      ],
    })
    expect(problems).toEqual([
      {
        file: 'content/woorden/synoniemen.yaml',
        line: 11,
        message: expect.stringContaining(
          "'brommer', 'scooter': geen van deze woorden staat op een pagina",
        ) as string,
      },
    ])
  })

  it('that are stop words too are named: they would never count', () => {
    const problems = check({ synonyms: [['pinpas', 'deze']], stopWords: ['deze'] })
    expect(problems).toMatchObject([
      { line: 10, message: expect.stringContaining("'deze' staat bij de stopwoorden") as string },
    ])
  })

  it('for an emoji may lead on by a synonym, and are named when they lead nowhere', () => {
    const emoji = [
      { emoji: '💳', word: 'pinkaart' },
      { emoji: '🛵', word: 'scooter' },
    ]
    expect(check({ emoji, synonyms: [['pinpas', 'pinkaart']] })).toMatchObject([
      { file: 'content/woorden/emoji.yaml', line: 11, message: expect.stringContaining('🛵') as string },
    ])
  })

  it('that stand on no page are no spelling to keep', () => {
    expect(check({ spellings: [{ kept: 'brommer', others: ['bromer'] }] })).toMatchObject([
      { file: 'content/woorden/spelling.yaml', line: 10 },
    ])
  })

  it('may be an abbreviation that only the own notes of a user have', () => {
    expect(check({ abbreviations: [{ short: 'cjg', full: ['centrum voor jeugd en gezin'] }] })).toEqual([])
  })
})
