import { describe, expect, it } from 'vitest'
import { sightSchema } from '#contract/session.ts'
import {
  answerCounter,
  counterQuestions,
  emptyCheck,
  addOwnWords,
  isEmpty,
  removeOwnWords,
  replaceOwnWords,
  listUnanswered,
  setSight,
  countEntered,
  putBack,
  sights,
  tickGood,
  tickSignal,
  type CheckState,
} from '#core/check/check-state.ts'

describe('ticking signals', () => {
  const ticked = tickSignal(tickSignal(emptyCheck, 'signaal/a', true), 'signaal/b', true)

  it('keeps them in order of ticking, and says nothing of how they are known until the user does', () => {
    expect(ticked.seen).toEqual([
      { signal: 'signaal/a', sight: '' },
      { signal: 'signaal/b', sight: '' },
    ])
  })

  it('does not forget how a signal is known when it is ticked again', () => {
    const heard = setSight(ticked, 'signaal/a', 'gehoord')
    expect(tickSignal(heard, 'signaal/a', true)).toBe(heard)
    expect(heard.seen).toEqual([
      { signal: 'signaal/a', sight: 'gehoord' },
      { signal: 'signaal/b', sight: '' },
    ])
  })

  it('unticks one signal, and nothing when it was not ticked', () => {
    expect(tickSignal(ticked, 'signaal/a', false).seen.map(({ signal }) => signal)).toEqual(['signaal/b'])
    expect(tickSignal(ticked, 'signaal/c', false)).toBe(ticked)
  })

  it('starts with the way of knowing that the user said to be usual', () => {
    const heard = tickSignal({ ...emptyCheck, sight: 'gehoord' }, 'signaal/a', true)
    expect(heard.seen).toEqual([{ signal: 'signaal/a', sight: 'gehoord' }])
  })

  it('offers the ways of knowing that a session counts, and that the young person said it is one', () => {
    expect(sights.map(({ id }) => id)).toEqual(sightSchema.options)
    expect(sights.map(({ name }) => name)).toContain('van de jongere zelf gehoord')
  })

  it('keeps what goes well apart from the signals', () => {
    const good = tickGood(tickGood(emptyCheck, 'school', true), 'talent', true)
    expect([good.good, good.seen]).toEqual([['school', 'talent'], []])
    expect(tickGood(good, 'school', false).good).toEqual(['talent'])
    expect(isEmpty(good)).toBe(false)
  })
})

describe('a check that was wiped', () => {
  it('comes back whole, with what was ticked and typed since', () => {
    const wiped: CheckState = {
      ...tickSignal(emptyCheck, 'signaal/a', true),
      age: '12-15',
      own: ['hoort bij niemand'],
      counter: ['Hij werkt.', '', 'Ja.'],
    }
    const since: CheckState = {
      ...tickSignal(tickSignal(emptyCheck, 'signaal/b', true), 'signaal/a', true),
      good: ['slaapt'],
      counter: ['Zij werkt.', 'Nog niet.', ''],
    }
    const back = putBack(wiped, since)
    expect(back.seen.map(({ signal }) => signal)).toEqual(['signaal/a', 'signaal/b'])
    expect(back).toMatchObject({ age: '12-15', good: ['slaapt'], own: ['hoort bij niemand'] })
    expect(back.counter).toEqual(['Hij werkt.\nZij werkt.', 'Nog niet.', 'Ja.'])
    expect(countEntered(wiped)).toBe(4)
  })
})

describe('a check', () => {
  it('asks for no name, town or description of a person: only own words and answers are free, and the guard reads those', () => {
    expect(Object.keys(emptyCheck)).toEqual(['role', 'age', 'sight', 'seen', 'good', 'own', 'counter'])
  })

  it('says which counter-questions are still open', () => {
    expect(listUnanswered(emptyCheck)).toEqual([...counterQuestions])
    const one = answerCounter(emptyCheck, 1, 'Nog niet gesproken.')
    expect(one.counter).toEqual(['', 'Nog niet gesproken.', ''])
    expect(listUnanswered(answerCounter(one, 0, '  '))).toEqual([counterQuestions[0], counterQuestions[2]])
  })

  it('is empty until something is ticked or typed; the context alone is nothing to lose', () => {
    expect(isEmpty(emptyCheck)).toBe(true)
    expect(isEmpty({ ...emptyCheck, role: 'school', age: '16-17', sight: 'gehoord' })).toBe(true)
    expect(isEmpty({ ...emptyCheck, counter: ['', ' \n', ''] })).toBe(true)
    expect(isEmpty({ ...emptyCheck, counter: ['', 'Nee', ''] })).toBe(false)
    expect(isEmpty(tickSignal(emptyCheck, 'signaal/a', true))).toBe(false)
    expect(isEmpty(addOwnWords(emptyCheck, 'Staat vaak bij de achterdeur'))).toBe(false)
  })
})

describe('own words in a check', () => {
  const one = addOwnWords(emptyCheck, '  Staat vaak bij\n de achterdeur ')

  it('are kept once, as one line', () => {
    expect(one.own).toEqual(['Staat vaak bij de achterdeur'])
    expect(addOwnWords(one, 'Staat vaak bij de achterdeur')).toBe(one)
    expect(addOwnWords(one, '   ')).toBe(one)
  })

  it('can be taken off again', () => {
    expect(removeOwnWords(one, 'Staat vaak bij de achterdeur').own).toEqual([])
  })

  it('lose a name wherever it stands, and stay one line each', () => {
    const named = ['Kevin belt', 'jongere A belt', 'ziet Kevin'].reduce(addOwnWords, emptyCheck)
    expect(replaceOwnWords(named, 'Kevin', 'jongere A').own).toEqual(['jongere A belt', 'ziet jongere A'])
  })
})
