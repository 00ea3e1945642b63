import { describe, expect, it } from 'vitest'
import type { ShownFact } from '#schema/page.ts'
import type { SharingAdvice, SharingFlow } from '#schema/sharing.ts'
import { listGrounds } from '#core/sharing/list-grounds.ts'
import { listAnswers, walkFlow } from '#core/sharing/walk-flow.ts'

const fact = (id: string): ShownFact => ({
  id,
  number: 1,
  text: `Feit ${id}`,
  certainty: 'hoog',
  ground: '',
  check: { kind: 'nagaan', year: '2024', isNumber: false, inText: false },
  year: '',
  validOn: '',
  country: '',
  caution: '',
  advice: false,
  official: '',
  sources: [],
})
const advice = (id: string): SharingAdvice => ({
  id,
  title: id,
  sentences: [],
  grounds: [fact('een'), fact('twee')],
  writeDown: [],
  consult: [],
  pages: [],
  actNow: false,
})
const flow: SharingFlow = {
  updated: '2026-11-22',
  withoutName: { text: '', facts: [] },
  first: 'gevaar',
  roles: [
    { id: 'school', first: 'politie', consult: [], grounds: [fact('twee'), fact('drie')] },
    { id: 'zvh', first: 'overleg', consult: [], grounds: [] },
  ],
  questions: [
    {
      id: 'gevaar',
      text: 'Is er gevaar?',
      hint: '',
      answers: [
        { id: 'ja', text: 'Ja', to: 'bel' },
        { id: 'nee', text: 'Nee', to: 'rol' },
      ],
    },
    { id: 'politie', text: 'Naar de politie?', hint: '', answers: [{ id: 'ja', text: 'Ja', to: 'overleg' }] },
    { id: 'overleg', text: 'Welk overleg?', hint: '', answers: [{ id: 'zvh', text: 'ZVH', to: 'klaar' }] },
  ],
  advices: [advice('bel'), advice('klaar')],
}

describe('walking through the questions', () => {
  it('begins with the role, also for a role that does not exist', () => {
    expect(walkFlow(flow, '', [])).toEqual({ kind: 'role' })
    expect(walkFlow(flow, 'burgemeester', ['ja'])).toEqual({ kind: 'role' })
  })

  it('asks about danger first, and gives advice at once when there is danger', () => {
    expect(walkFlow(flow, 'school', [])).toMatchObject({ kind: 'question', question: { id: 'gevaar' } })
    expect(walkFlow(flow, 'school', ['ja'])).toMatchObject({ kind: 'advice', advice: { id: 'bel' } })
  })

  it('goes on with the questions of the role', () => {
    expect(walkFlow(flow, 'school', ['nee'])).toMatchObject({ question: { id: 'politie' } })
    expect(walkFlow(flow, 'zvh', ['nee'])).toMatchObject({ question: { id: 'overleg' } })
  })

  it('keeps the way that was gone, in the words of the address', () => {
    const place = walkFlow(flow, 'school', ['nee', 'ja', 'zvh'])
    if (place.kind !== 'advice') throw new Error('no advice')
    expect(listAnswers(place.steps)).toEqual(['nee', 'ja', 'zvh'])
    expect(place.steps.map(({ question }) => question.text)).toEqual([
      'Is er gevaar?',
      'Naar de politie?',
      'Welk overleg?',
    ])
  })

  it('stops at the question when an old address names an answer that is gone', () => {
    expect(walkFlow(flow, 'school', ['nee', 'verdwenen', 'zvh'])).toMatchObject({
      kind: 'question',
      question: { id: 'politie' },
    })
  })

  it('leaves out what comes after the advice', () => {
    const place = walkFlow(flow, 'school', ['ja', 'nee'])
    expect(place).toMatchObject({ kind: 'advice', steps: [{ answer: { id: 'ja' } }] })
  })
})

describe('the grounds under an advice', () => {
  it('are the facts of the advice and then of the role, each once and numbered through', () => {
    const grounds = listGrounds(advice('klaar'), flow.roles[0]!)
    expect(grounds.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 een', '2 twee', '3 drie'])
  })
})
