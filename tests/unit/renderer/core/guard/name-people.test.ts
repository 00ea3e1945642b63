import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePeople, type PersonName } from '#core/guard/name-people.ts'

const person = (first: string, last = '', role: PersonName['role'] = 'jongere') => ({ first, last, role })

describe('people get a letter each', () => {
  it('that they keep, by first name, surname or both', () => {
    const people = namePeople()
    expect(people.call(person('Kevin'))).toBe('jongere A')
    expect(people.call(person('kevin', 'de Jong'))).toBe('jongere A')
    expect(people.call(person('', 'De Jong'))).toBe('jongere A')
    expect(people.call(person('Kevin', 'Bakker'))).toBe('jongere A')
    expect(people.call(person('Noor', 'de Jong'))).toBe('jongere B')
    expect(people.call(person('', 'de Jong', 'gezin'))).toBe('gezin A')
  })

  it('and goes on behind the letters that a text already uses', () => {
    const people = namePeople()
    people.reserve('Jongere A en jongere C')
    expect([person('Kevin'), person('Noor'), person('Sem')].map(people.call)).toEqual([
      'jongere B',
      'jongere D',
      'jongere E',
    ])
  })

  it('however many there are: nobody shares one', () => {
    const people = namePeople()
    const called = Array.from({ length: 3000 }, (_, at) => people.call(person(`Naam ${letters(at)}`)))
    expect(new Set(called).size).toBe(3000)
  })

  it('and are met again as if everybody known was gone through in order', () => {
    const part = fc.constantFrom('', 'a', 'b', 'c')
    const role = fc.constantFrom('jongere' as const, 'volwassene' as const, 'gezin' as const)
    fc.assert(
      fc.property(fc.array(fc.record({ first: part, last: part, role }), { maxLength: 20 }), (names) => {
        const people = namePeople()
        expect(names.map(people.call)).toEqual(callOneByOne(names))
      }),
    )
  })
})

const letters = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

/** The promise at its plainest: the first known person who can be the same is the same. */
function callOneByOne(names: readonly PersonName[]): readonly string[] {
  const known: (PersonName & { readonly called: string })[] = []
  const count = { jongere: 0, volwassene: 0, gezin: 0 }
  return names.map((name) => {
    const met = known.find((one) => isSame(one, name))
    const called = met?.called ?? `${name.role} ${String.fromCharCode(65 + count[name.role]++)}`
    if (!met || (met.last === '' && name.last !== '') || (met.first === '' && name.first !== ''))
      known.push({ ...name, called })
    return called
  })
}

function isSame(one: PersonName, other: PersonName): boolean {
  if (one.role === 'gezin' || other.role === 'gezin')
    return one.role === other.role && one.last === other.last
  if (one.first === other.first && one.last === other.last) return true
  if (one.first !== '' && one.first === other.first) return one.last === '' || other.last === ''
  return one.last !== '' && one.last === other.last && (one.first === '' || other.first === '')
}
