import { describe, expect, it } from 'vitest'
import { keepBoth } from '#core/session/keep-both.ts'
import { keepShown, nameParted, readShown, takeBoth, takeOther } from '#core/session/parted.ts'
import { makeSession } from '../../../main/example-session'

const before = makeSession()
const there = { by: 'leerplicht · Computer B', at: '2026-11-29T13:03:00.000Z' }
const typeNotes = (notes: string) => ({ ...before, steps: before.steps.map((step) => ({ ...step, notes })) })
const both = () => keepBoth(before, typeNotes('Hier'), typeNotes('Daar'), there, () => 'anders-een')

describe('typing in a field while another device changes it', () => {
  it('keeps the typed text in its field and the other one beside it, with who and when', () => {
    const session = both()
    expect(session.steps[0]!.notes).toBe('Hier')
    expect(session.parted).toEqual([
      { id: 'anders-een', part: ['steps', 'opening', 'notes'], text: 'Daar', ...there },
    ])
  })

  it('takes in everything else that was changed there', () => {
    const onto = { ...typeNotes('Daar'), purpose: 'Nieuw', parked: [] }
    const session = keepBoth(before, typeNotes('Hier'), onto, there, () => 'anders-een')
    expect(session).toMatchObject({ purpose: 'Nieuw', parked: [] })
    expect(session.parted).toHaveLength(1)
  })

  it('keeps what one of the two took away and the other went on with', () => {
    const gone = { ...typeNotes('Hier'), parked: [] }
    const onto = { ...typeNotes('Daar'), parked: before.parked.map((one) => ({ ...one, text: 'Verder' })) }
    expect(keepBoth(before, gone, onto, there, () => 'anders-een').parked).toMatchObject([{ text: 'Verder' }])
  })

  it('asks nothing when both changed something else', () => {
    const session = keepBoth(
      before,
      typeNotes('Hier'),
      { ...before, purpose: 'Nieuw' },
      there,
      () => 'anders-een',
    )
    expect(session.parted).toBeUndefined()
  })
})

describe('choosing between two versions', () => {
  it('names the part as the screens do, and reads what it shows', () => {
    const session = both()
    expect(nameParted(session, session.parted![0]!)).toBe('“Notities” bij stap 1')
    expect(readShown(session, session.parted![0]!)).toBe('Hier')
  })

  it.each([
    ['what stands there', keepShown, 'Hier'],
    ['the other version', takeOther, 'Daar'],
    ['both, one below the other', takeBoth, 'Hier\nDaar'],
  ] as const)('can be %s; the question is gone then', (_name, choose, notes) => {
    const session = choose(both(), 'anders-een')
    expect(session.steps[0]!.notes).toBe(notes)
    expect(session.parted).toEqual([])
  })
})
