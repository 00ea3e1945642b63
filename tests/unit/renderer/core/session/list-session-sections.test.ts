import { describe, expect, it } from 'vitest'
import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import { shippedLanguage } from '../../../../scenarios/search/shipped-language'
import { listSessionSections, readSessionId } from '#core/session/list-session-sections.ts'
import { makeSession } from '../../../main/example-session'

const session = makeSession({
  id: 'sessie-bilthoven',
  purpose: 'Onrust rond het skatepark',
  parked: [{ id: 'parkeer-een', text: 'Wie belt de woningbouw?', stepId: '' }],
  agreements: [
    {
      id: 'afspraak-een',
      what: 'Een vast nummer voor meldingen',
      who: 'Wijkteam',
      when: '',
      doneWhen: 'Iedereen kent het',
      stepId: '',
    },
  ],
  tallies: [
    {
      id: 'telling-een',
      page: '',
      label: 'Nieuwe scooters',
      counts: { gezien: 1, verteld: 0, gehoord: 0, vermoed: 0 },
      stepId: '',
      seenBy: [],
    },
  ],
})

describe('searching in your own sessions', () => {
  const index = buildIndex(listSessionSections(session), shippedLanguage)
  it.each(['skatepark', 'woningbouw', 'meldingen', 'scooters', 'wijkteam'])(
    'finds the session by %s',
    (word) => {
      const [hit] = searchIndex(index, word).hits
      expect(hit && readSessionId(hit.page)).toBe('sessie-bilthoven')
    },
  )

  it('has no part for what was left empty', () => {
    const empty = listSessionSections(makeSession({ agreements: [], tallies: [], parked: [] }))
    expect(empty.every(({ anchor, text }) => anchor === '' || text.trim() !== '')).toBe(true)
  })
})
