import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { sessionSchema, storedSessionSchema, type Session } from '#contract/session.ts'
import { fitDocument } from '../../../../../main/library/documents/fit-document'
import { makeSession, valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const schemas = { schema: sessionSchema, stored: storedSessionSchema }
const agreement = {
  id: 'afspraak-een',
  what: 'Bellen',
  who: 'School',
  when: '',
  doneWhen: 'Gebeld',
  stepId: '',
}
const before = makeSession({
  agreements: [agreement, { ...agreement, id: 'afspraak-twee', when: '2026-12-01' }],
})

const fit = (draft: unknown, on: Session | undefined = before) => fitDocument(schemas, draft, on)

describe('a session of which a part does not fit', () => {
  it('that fits is kept as it is', () => {
    expect(fit({ ...before, purpose: 'Nieuw' })).toEqual({
      value: { ...before, purpose: 'Nieuw' },
      leftOut: [],
    })
  })

  it('keeps the day on disk for one that is none, and everything else that is new', () => {
    const agreements = [agreement, { ...agreement, id: 'afspraak-twee', when: '20266-01-01', what: 'Anders' }]
    const fitted = fit({ ...before, purpose: 'Nieuw', agreements })
    expect(fitted?.value).toMatchObject({
      purpose: 'Nieuw',
      agreements: [agreement, { what: 'Anders', when: '2026-12-01' }],
    })
    expect(fitted?.leftOut).toEqual([{ place: ['agreements', 1, 'when'], why: 'unfit', most: 0 }])
  })

  it('finds what was on disk by its id, wherever it stands now', () => {
    const agreements = [{ ...agreement, id: 'afspraak-twee', when: 'ooit' }, agreement]
    expect(fit({ ...before, agreements })?.value.agreements[0]?.when).toBe('2026-12-01')
  })

  it('leaves a new day empty, and a count that is too high as it was', () => {
    const [tally] = before.tallies
    const draft = {
      ...before,
      agreements: [...before.agreements, { ...agreement, id: 'afspraak-drie', when: '1999-01-01' }],
      tallies: [{ ...tally, counts: { ...tally!.counts, gezien: 10_000 } }],
    }
    const fitted = fit(draft)
    expect(fitted?.value.agreements[2]?.when).toBe('')
    expect(fitted?.value.tallies[0]?.counts.gezien).toBe(1)
    expect(fitted?.leftOut).toHaveLength(2)
  })

  it('keeps what fits of a text or a list that is too long, and half a sign is no text', () => {
    const purpose = `${'a'.repeat(limits.textCharacters - 1)}🙂🙂`
    const parked = Array.from({ length: limits.listEntries + 3 }, (_, at) => ({
      id: `punt-${at}`,
      text: '',
      stepId: '',
    }))
    const fitted = fit({ ...before, purpose, parked })
    expect(fitted?.value.purpose).toBe('a'.repeat(limits.textCharacters - 1))
    expect(fitted?.value.parked).toHaveLength(limits.listEntries)
    expect(fitted?.leftOut.map(({ place, why }) => [place, why])).toEqual([
      [['purpose'], 'too-long'],
      [['parked'], 'too-long'],
    ])
  })

  it('says nothing of what an older file held already, and never cuts it', () => {
    const odd = { ...before, date: '0202-12-01', place: 'x'.repeat(900) }
    expect(fit({ ...odd, purpose: 'Nieuw' }, odd)).toEqual({
      value: { ...odd, purpose: 'Nieuw' },
      leftOut: [],
    })
    expect(fit({ ...odd, place: 'x'.repeat(899) }, odd)?.value.place).toHaveLength(900)
  })

  it('that is no session at all is refused', () => {
    for (const draft of [{}, null, 'sessie', { ...before, steps: [] }])
      expect(fitDocument(schemas, draft, undefined)).toBeUndefined()
  })

  it('whatever one part becomes: the rest is kept, and what is kept can be opened again', () => {
    const parts = [
      'date',
      'purpose',
      'place',
      'municipality',
      'title',
      'group',
      'closing',
      'agreements',
      'tallies',
      'clock',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, odd) => {
        const fitted = fit({
          ...before,
          notKnown: 1,
          roles: [{ role: 'notulist', by: 'School' }],
          [part]: odd,
        })
        expect(fitted?.value.roles).toEqual([{ role: 'notulist', by: 'School' }])
        expect(storedSessionSchema.safeParse(fitted?.value).success).toBe(true)
      }),
    )
  })
})

describe('saving such a session', () => {
  it('puts the rest on disk, names the part, and opens again', async () => {
    const { sessions, reopen } = await openTestLibrary()
    await sessions.saveSession({ session: before })
    const draft = { ...before, revision: 1, date: '20266-01-01', purpose: 'Wel bewaard' }
    const saved = valueOf(await sessions.saveSession({ session: draft }))
    expect(saved.leftOut).toEqual([{ place: ['date'], why: 'unfit', most: 0 }])
    const { session } = valueOf(await reopen().sessions.readSession({ id: before.id }))
    expect(session).toMatchObject({ revision: 2, date: '2026-12-01', purpose: 'Wel bewaard' })
  })

  it('of a kind that is no session is refused, and the one on disk stays', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: before })
    const refused = await sessions.saveSession({ session: { id: 'sessie-twee', revision: 0 } })
    expect(refused).toMatchObject({ ok: false, code: 'bad-request' })
    expect(valueOf(await sessions.readSession({ id: before.id })).session.purpose).toBe(before.purpose)
  })
})
