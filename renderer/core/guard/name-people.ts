/** Who a name seems to be: decides what a replacement calls them. */
export type PersonRole = 'jongere' | 'volwassene' | 'gezin'

/** The parts of a name as they stand in a text, in any case; empty when unknown. */
export interface PersonName {
  readonly first: string
  readonly last: string
  readonly role: PersonRole
}

/** Hands out "jongere A", "jongere B", … and remembers who got which, so that the same name gets the same letter. */
export interface People {
  /** What to call this person from now on. */
  readonly call: (name: PersonName) => string
  /** Keeps letters free that a text already uses ("jongere A"), so that two people never share one. */
  readonly reserve: (text: string) => void
}

interface Known extends PersonName {
  readonly called: string
}

const usedLetter = /\b(jongere|volwassene|gezin) ([A-Z]{1,2})\b/gi

/** Starts with nobody. Keep one for as long as letters must mean the same. Lives in memory only. */
export function namePeople(): People {
  const known: Known[] = []
  const taken = new Set<string>()
  const next = (role: PersonRole): string => {
    for (let number = 0; ; number += 1) {
      const called = `${role} ${letterOf(number)}`
      if (taken.has(called)) continue
      taken.add(called)
      return called
    }
  }
  return {
    call(name) {
      const folded = { first: fold(name.first), last: fold(name.last), role: name.role }
      const met = known.find((one) => isSame(one, folded))
      if (met) {
        // A fuller name tells more: "Kevin" who turns out to be "Kevin de Jong" stays one person.
        if ((met.last === '' && folded.last !== '') || (met.first === '' && folded.first !== ''))
          known.push({ ...folded, called: met.called })
        return met.called
      }
      const called = next(name.role)
      known.push({ ...folded, called })
      return called
    },
    reserve(text) {
      for (const [, role = '', letter = ''] of text.matchAll(usedLetter))
        taken.add(`${role.toLowerCase()} ${letter}`)
    },
  }
}

function isSame(one: PersonName, other: PersonName): boolean {
  if (one.role === 'gezin' || other.role === 'gezin')
    return one.role === other.role && one.last === other.last
  if (one.first === other.first && one.last === other.last) return true
  if (one.first !== '' && one.first === other.first) return one.last === '' || other.last === ''
  return one.last !== '' && one.last === other.last && (one.first === '' || other.first === '')
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** A, B, … Z, AA, AB, … */
function letterOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26))
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last
}
