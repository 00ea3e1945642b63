import { describe, expect, it } from 'vitest'
import { countParticipants } from '#contract/count-participants.ts'
import type { Expected } from '#contract/session.ts'
import { describeGroup, describePeopleCount, describeRows } from '#core/session/describe-group.ts'

const row = (own: string, people: number | null = null, organisation = ''): Expected => ({
  id: `functie-${own}`,
  organisation,
  function: own,
  people,
})
const group = (expected: Expected[], people: number | null = null, functions = '') => ({
  people,
  functions,
  expected,
})

describe('who takes part', () => {
  it('is said in one sentence, with the plural that a person would use', () => {
    expect(
      describeRows([
        row('jongerenwerker', 3, 'Buurtwerk'),
        row('leerplichtambtenaar', 2),
        row('wijkagent', 1, 'politie'),
        row('', 2, 'Halt'),
        row(''),
      ]),
    ).toBe('3 jongerenwerkers van Buurtwerk, 2 leerplichtambtenaren, 1 wijkagent van politie en 2 van Halt')
  })

  it.each([
    ['docent', '2 docenten'],
    ['leraar', '2 leraren'],
    ['mentor', '2 mentoren'],
    ['regisseur', '2 regisseurs'],
    ['coach', '2 coaches'],
    ['jeugdboa', "2 jeugdboa's"],
    ['jeugdarts', '2 jeugdartsen'],
    ['jeugdverpleegkundige', '2 jeugdverpleegkundigen'],
    ['docenten', '2 docenten'],
    ['leerplicht', '2 × leerplicht'],
  ])('more of a %s', (name, text) => expect(describeRows([row(name, 2)])).toBe(text))

  it('adds up by itself, and a number that somebody typed goes first', () => {
    expect(countParticipants(group([row('docent', 4), row('ouder'), row('mentor', 3)]))).toBe(7)
    expect(countParticipants(group([row('docent', 4)], 9))).toBe(9)
    expect(countParticipants(group([row('docent')]))).toBeNull()
    expect(describePeopleCount(group([row('docent', 1)]))).toBe('1 deelnemer')
    expect(describePeopleCount(group([], 0))).toBe('0 deelnemers')
  })

  it('is not known when the rows come to more than a session can have', () => {
    expect(countParticipants(group([row('docent', 500)]))).toBe(500)
    expect(countParticipants(group([row('docent', 500), row('mentor', 1)]))).toBeNull()
  })

  it('keeps the text of before there were rows', () => {
    expect(describeGroup(group([], 12, 'Jongerenwerk, leerplicht'))).toBe('Jongerenwerk, leerplicht')
    expect(describeGroup(group([row('docent', 2)], 12, 'En wie nog wil.'))).toBe(
      '2 docenten\nEn wie nog wil.',
    )
  })
})
