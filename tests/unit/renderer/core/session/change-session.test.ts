import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#contract/session.ts'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import {
  addAgreement,
  addNote,
  addTally,
  changeAgreement,
  changeStep,
  countSignal,
  moveAgreement,
  park,
  removeAgreement,
  removeTally,
  setSignalCount,
  tickItem,
  unpark,
  writeNotes,
} from '#core/session/change-session.ts'
import { pullToDecision } from '#core/session/agreements/change-decisions.ts'
import { makeEmptySession, makeStep } from '../../../../scenarios/report/example-session'

const session = makeEmptySession({
  currentStep: 1,
  steps: [
    makeStep({ id: 'welkom' }),
    makeStep({
      id: 'kennis',
      checklist: [
        { text: 'Scherm aan', done: false },
        { text: 'Stiften', done: false },
      ],
    }),
  ],
})

describe('working in a step', () => {
  it('ticks one item of one step, and unticks it again', () => {
    const ticked = tickItem(session, 'kennis', 1, true)
    expect(ticked.steps[1]?.checklist.map(({ done }) => done)).toEqual([false, true])
    expect(tickItem(ticked, 'kennis', 1, false)).toEqual(session)
  })

  it('keeps notes exactly as typed, in their own step', () => {
    const typed = '  Łódź \n\n- 👩‍👩‍👦 en een spatie '
    const noted = writeNotes(session, 'welkom', typed)
    expect(noted.steps.map(({ notes }) => notes)).toEqual([typed, ''])
  })

  it('puts a quick note on a line of its own, below what is there', () => {
    const noted = addNote(addNote(session, 'welkom', '  een'), 'welkom', 'twee')
    expect(noted.steps[0]?.notes).toBe('  een\ntwee')
  })

  it('does not let a quick note belong to the internal one above it, nor the other way round', () => {
    const notes = (...texts: readonly string[]) =>
      texts.reduce((now, text) => addNote(now, 'welkom', text), session).steps[0]?.notes
    expect(notes('intern: een', 'twee')).toBe('intern: een\n\ntwee')
    expect(notes('intern: een', 'intern: twee')).toBe('intern: een\nintern: twee')
    expect(notes('een', 'intern: twee', 'drie')).toBe('een\nintern: twee\n\ndrie')
    expect(leaveOutInternal(notes('een', 'intern: twee', 'drie') ?? '')).toBe('een\n\ndrie')
  })

  it('leaves the session as it was given alone', () => {
    const before = structuredClone(session)
    writeNotes(tickItem(session, 'kennis', 0, true), 'kennis', 'anders')
    expect(session).toEqual(before)
  })

  it('changes nothing for a step that is not there', () => {
    expect(changeStep(session, 'weg', (step) => ({ ...step, notes: 'x' }))).toEqual(session)
  })
})

describe('counting signals', () => {
  const page = 'signaal/geld-plots-cash'
  const counted = addTally(session, 'telling-1', 'Veel contant geld', page)

  it('starts a kind of signal at zero, in the step where it was named', () => {
    expect(counted.tallies).toEqual([
      {
        id: 'telling-1',
        page,
        label: 'Veel contant geld',
        counts: { gezien: 0, verteld: 0, gehoord: 0, vermoed: 0 },
        seenBy: [],
        stepId: 'kennis',
      },
    ])
  })

  it('has every kind of signal once: by its page, or by its words when it has no page', () => {
    expect(addTally(counted, 'telling-2', 'Andere woorden', page)).toBe(counted)
    const own = addTally(counted, 'telling-2', 'Iets eigens')
    expect(own.tallies).toHaveLength(2)
    expect(addTally(own, 'telling-3', 'Iets eigens')).toBe(own)
  })

  it('counts per way of knowing, up and down', () => {
    const once = countSignal(countSignal(counted, 'telling-1', 'gehoord', 2), 'telling-1', 'gehoord', -1)
    expect(once.tallies[0]?.counts).toEqual({ gezien: 0, verteld: 0, gehoord: 1, vermoed: 0 })
  })

  it('never goes below zero, nor above what can be saved', () => {
    const low = countSignal(counted, 'telling-1', 'gezien', -1)
    expect(low.tallies[0]?.counts.gezien).toBe(0)
    const high = countSignal(counted, 'telling-1', 'gezien', 100_000)
    expect(sessionSchema.safeParse(high).error).toBeUndefined()
  })

  it('takes a kind of signal away, and only that one', () => {
    const two = addTally(counted, 'telling-2', 'Iets eigens')
    expect(removeTally(two, 'telling-1').tallies.map(({ id }) => id)).toEqual(['telling-2'])
  })
})

describe('agreements', () => {
  const agreed = addAgreement(session, 'afspraak-1')

  it('start empty, in the step where they were made', () => {
    expect(agreed.agreements).toEqual([
      { id: 'afspraak-1', what: '', who: '', when: '', doneWhen: '', stepId: 'kennis' },
    ])
  })

  it('are filled in field by field', () => {
    const two = addAgreement(agreed, 'afspraak-2')
    const filled = changeAgreement(changeAgreement(two, 'afspraak-2', { what: 'Bellen' }), 'afspraak-2', {
      who: 'Leerplicht',
    })
    expect(filled.agreements[1]).toMatchObject({ what: 'Bellen', who: 'Leerplicht', when: '' })
    expect(filled.agreements[0]).toEqual(agreed.agreements[0])
  })

  it('can be taken away', () => {
    expect(removeAgreement(agreed, 'afspraak-1')).toEqual(session)
  })
})

describe('the parking lot', () => {
  it('keeps what was put aside, with the step it came from', () => {
    const parked = park(session, 'parkeer-1', 'Wie belt de school?')
    expect(parked.parked).toEqual([{ id: 'parkeer-1', text: 'Wie belt de school?', stepId: 'kennis' }])
    expect(unpark(parked, 'parkeer-1')).toEqual(session)
  })

  it('does not keep empty text', () => {
    expect(park(session, 'parkeer-1', ' \n ')).toBe(session)
  })

  it('still works when the session points past its last step', () => {
    expect(park({ ...session, currentStep: 7 }, 'parkeer-1', 'Later').parked[0]?.stepId).toBe('')
  })
})

describe('counts that are typed', () => {
  it('stand as typed, between zero and what can be saved, and leave other signals alone', () => {
    const one = addTally(addTally(session, 'signaal-een', 'Twee telefoons'), 'signaal-twee', 'Veel geld')
    const typed = setSignalCount(one, 'signaal-een', 'gehoord', 12)
    expect(typed.tallies[0]?.counts).toEqual({ gezien: 0, verteld: 0, gehoord: 12, vermoed: 0 })
    expect(typed.tallies[1]).toEqual(one.tallies[1])
    expect(setSignalCount(typed, 'signaal-een', 'gehoord', -3).tallies[0]?.counts.gehoord).toBe(0)
    expect(setSignalCount(typed, 'signaal-weg', 'gehoord', 3)).toBe(typed)
  })
})

describe('the order of agreements', () => {
  const three = ['een', 'twee', 'drie'].reduce((now, id) => addAgreement(now, `afspraak-${id}`, id), session)
  const order = (moved: typeof session) => moved.agreements.map(({ what }) => what)

  it('changes by one place up or down', () => {
    expect(order(moveAgreement(three, 'afspraak-drie', -1))).toEqual(['een', 'drie', 'twee'])
    expect(order(moveAgreement(three, 'afspraak-een', 1))).toEqual(['twee', 'een', 'drie'])
  })

  it('stays past either end', () => {
    expect(moveAgreement(three, 'afspraak-een', -1)).toBe(three)
    expect(moveAgreement(three, 'afspraak-drie', 1)).toBe(three)
  })
})

describe('an agreement that is a decision after all', () => {
  const agreed = changeAgreement(addAgreement(session, 'afspraak-een', 'Eén telefoonlijst'), 'afspraak-een', {
    who: 'Jongerenwerk',
    when: '2027-01-15',
  })

  it('moves to the decisions with all that was filled in', () => {
    const decided = pullToDecision(agreed, 'afspraak-een', 'besluit-een')
    expect(decided.agreements).toEqual([])
    expect(decided.decisions.map(({ text }) => text)).toEqual([
      'Eén telefoonlijst Wie: Jongerenwerk. Wanneer: 15 januari 2027.',
    ])
  })

  it('stays an agreement when there is nothing to decide', () => {
    const empty = addAgreement(session, 'afspraak-leeg')
    expect(pullToDecision(empty, 'afspraak-leeg', 'besluit-een')).toBe(empty)
  })
})
