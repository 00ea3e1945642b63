import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchSection } from '#schema/section.ts'
import { listSessionSections } from '#core/session/list-session-sections.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import { foldText } from '#core/search/language/fold.ts'
import type { SearchAnswer } from '#core/search/search-types.ts'
import { tokenize } from '#core/search/language/tokenize.ts'
import { openSearchDesk } from '../../../renderer/features/search/search-desk'
import type { SearchReply } from '../../../renderer/features/search/search-messages'
import { loadShippedSections } from '../../unit/content/shipped-content'
import { makeSession } from '../../unit/main/example-session'
import { shippedLanguage } from './shipped-language'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A facilitator who has held sessions: their words look like words of the reference. */
const ownSessions = [
  makeSession({
    id: 'sessie-een',
    municipality: 'Almere',
    date: '2026-12-01',
    purpose: 'Minder verzuim, geldezels en bankpassen op het plein.',
  }),
  makeSession({
    id: 'sessie-twee',
    municipality: 'Delden',
    date: '2026-12-15',
    place: 'Buurthuis aan het Kwibbelplein',
  }),
]

let sections: readonly SearchSection[]
let alone: (query: string) => SearchAnswer
let withNotes: (query: string) => SearchAnswer

beforeAll(async () => {
  sections = await loadShippedSections()
  const index = buildIndex(sections, shippedLanguage)
  const open = (own: readonly SearchSection[]) => {
    const desk = openSearchDesk(index)
    desk({ kind: 'own', sections: own })
    return (query: string) => (desk({ kind: 'search', id: 1, query, options: {} }) as SearchReply).answer
  }
  alone = open([])
  withNotes = open(ownSessions.flatMap(listSessionSections))
})

describe('search in the shipped content, with sessions of the user', () => {
  it('reads the examples on Start as they stand', async () => {
    const start = await readFile(`${root}/renderer/features/start/start-screen.tsx`, 'utf8')
    const examples = Array.from(start.matchAll(/addresses\.search\('([^']+)'\)/g), ([, query]) => query ?? '')
    expect(examples).toContain('wat mag ik delen')
    for (const query of examples) {
      const { didYouMean, groups } = withNotes(query)
      expect([query, didYouMean]).toEqual([query, null])
      expect(groups[0]?.key).not.toBe('eigen')
    }
  })

  it('never corrects a word that the reference uses, typed on or finished', () => {
    const words = new Set(
      sections.flatMap(({ title, heading, text, words: names, streetWords }) =>
        [title, heading, text, ...names, ...streetWords].flatMap((shown) =>
          tokenize(foldText(shown)).map(({ word }) => word),
        ),
      ),
    )
    expect(words.size).toBeGreaterThan(5000)
    const some = [...words].filter((_, at) => at % 9 === 0)
    const corrected = some.filter((word) =>
      [word, `${word} `, `wat is ${word} dan`].some((query) => withNotes(query).didYouMean !== null),
    )
    expect(corrected).toEqual([])
  })

  it('corrects a slip by the words of the reference, the same with and without own sessions', () => {
    for (const query of ['geldezll', 'phisjing', 'snapcht']) {
      expect(alone(query).didYouMean).not.toBeNull()
      expect(withNotes(query).didYouMean).toEqual(alone(query).didYouMean)
    }
  })

  it('does not take a word that only the own sessions know for another word of theirs', () => {
    for (const query of ['kwibelplein', 'kwibbelplien']) {
      expect(withNotes(query).didYouMean).toEqual(alone(query).didYouMean)
      expect(withNotes(query).groups.map(({ key }) => key)).not.toContain('eigen')
    }
  })

  it('finds own sessions by the words in them, and by what the reference read', () => {
    const own = (query: string) =>
      withNotes(query).groups.find(({ key }) => key === 'eigen')?.hits.length ?? 0
    expect(own('kwibbel')).toBe(1)
    expect(own('kwibbelplein')).toBe(1)
    expect(own('geldezll')).toBeGreaterThan(0)
  })
})
