import { describe, expect, it } from 'vitest'
import { compareSessions } from '#core/session/compare-sessions.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { describeInWords } from '#core/session/in-words/describe-in-words.ts'
import { makeSession } from '../../../main/example-session'

const agreement = {
  id: 'afspraak-een',
  what: 'De school belt de jeugdagent',
  who: 'Mentor',
  when: '2026-12-01',
  doneWhen: 'Er is gebeld',
  stepId: '',
}

describe('two versions of a session, compared in words', () => {
  it('say nothing when only the clock and the revision went on', () => {
    const before = makeSession()
    const after = {
      ...before,
      revision: 9,
      changedAt: '2026-11-23T10:00:00.000Z',
      clock: { ...before.clock, seenAt: '2026-11-23T10:00:00.000Z' },
    }
    expect(compareSessions(before, after)).toEqual([])
  })

  it('name what came, what went and what is other, by the names of the screen', () => {
    const before = makeSession({ place: 'Buurthuis', purpose: '', agreements: [agreement] })
    const after = makeSession({
      place: '',
      purpose: 'Kennismaken',
      agreements: [{ ...agreement, who: 'Conciërge' }],
    })
    expect(compareSessions(before, after)).toEqual([
      { part: '“Plaats”', kind: 'weg', before: 'Buurthuis', after: '' },
      { part: '“Doel of aanleiding”', kind: 'erbij', before: '', after: 'Kennismaken' },
      { part: '“Wie” bij afspraak 1', kind: 'anders', before: 'Mentor', after: 'Conciërge' },
    ])
  })

  it('name a day as people say it', () => {
    const before = makeSession({ agreements: [agreement] })
    const after = makeSession({ agreements: [{ ...agreement, when: '2026-12-08' }] })
    expect(compareSessions(before, after)).toEqual([
      {
        part: '“Wanneer” bij afspraak 1',
        kind: 'anders',
        before: formatDay('2026-12-01'),
        after: formatDay('2026-12-08'),
      },
    ])
  })

  it('name an agreement that was taken away, whole and without what only we know', () => {
    const changes = compareSessions(makeSession({ agreements: [agreement] }), makeSession({ agreements: [] }))
    expect(changes).toMatchObject([{ kind: 'weg', after: '' }])
    expect(changes[0]?.before).toContain('De school belt de jeugdagent · Mentor')
    expect(changes[0]?.before).not.toContain('afspraak-een')
  })

  it('of a long note show only the words that differ, with a few around them', () => {
    const long = Array.from({ length: 60 }, (_, at) => `woord${at}`)
    const with_ = (words: readonly string[]) => makeSession({ purpose: words.join(' ') })
    const [added] = compareSessions(with_(long), with_([...long.slice(0, 30), 'nieuw', ...long.slice(30)]))
    expect(added).toEqual({
      part: '“Doel of aanleiding”',
      kind: 'erbij',
      before: '',
      after: '… woord26 woord27 woord28 woord29 nieuw woord30 woord31 woord32 woord33 …',
    })
    const [other] = compareSessions(with_(long), with_([...long.slice(0, 30), 'anders', ...long.slice(31)]))
    expect(other?.before).toContain('woord30')
    expect(other?.after).not.toContain('woord30 ')
  })
})

describe('what was counted', () => {
  it('is told by its name, and what nobody counted is no row of noughts', () => {
    const [tally] = makeSession().tallies
    const say = (counts: Record<'gezien' | 'verteld' | 'gehoord' | 'vermoed', number>) =>
      compareSessions(makeSession({ tallies: [] }), makeSession({ tallies: [{ ...tally!, counts }] }))[0]
        ?.after
    expect(say({ gezien: 0, verteld: 0, gehoord: 0, vermoed: 0 })).toBe('Dure spullen')
    expect(say({ gezien: 1, verteld: 0, gehoord: 2, vermoed: 0 })).toBe('Dure spullen · 1 gezien, 2 gehoord')
  })
})

describe('a session that cannot be saved, as plain text', () => {
  it('holds every word that was typed', () => {
    const session = makeSession({ purpose: 'Het doel', agreements: [agreement], place: 'Buurthuis' })
    const text = describeInWords(session)
    for (const words of ['Het doel', 'De school belt de jeugdagent', 'Buurthuis', session.title])
      expect(text).toContain(words)
    for (const step of session.steps) expect(text).toContain(step.title)
  })
})
