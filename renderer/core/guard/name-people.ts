import { listMatches } from './list-matches'

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
  const known = keepKnown()
  const taken = new Set<string>()
  const reached = new Map<PersonRole, number>()
  const next = (role: PersonRole): string => {
    // What is taken stays taken: the search goes on where it ended.
    for (let number = reached.get(role) ?? 0; ; number += 1) {
      const called = `${role} ${letterOf(number)}`
      if (taken.has(called)) continue
      taken.add(called)
      reached.set(role, number + 1)
      return called
    }
  }
  return {
    call(name) {
      const folded = { first: fold(name.first), last: fold(name.last), role: name.role }
      const met = known.find(folded)
      if (met) {
        // A fuller name tells more: "Kevin" who turns out to be "Kevin de Jong" stays one person.
        if ((met.last === '' && folded.last !== '') || (met.first === '' && folded.first !== ''))
          known.add({ ...folded, called: met.called })
        return met.called
      }
      const called = next(name.role)
      known.add({ ...folded, called })
      return called
    },
    reserve(text) {
      for (const [, role = '', letter = ''] of listMatches(text, usedLetter))
        taken.add(`${role.toLowerCase()} ${letter}`)
    },
  }
}

/**
 * Who was met, found without going through all of them. A first name or a surname alone is the first who has it; a full name is who has both, or
 * who was only known by one of them. A family is its surname.
 */
function keepKnown() {
  const earliest = new Map<string, { readonly known: Known; readonly order: number }>()
  let order = 0
  const put = (key: string, known: Known) => {
    if (!earliest.has(key)) earliest.set(key, { known, order })
  }
  return {
    add(known: Known): void {
      order += 1
      for (const key of listKeys(known)) put(key, known)
    },
    find(name: PersonName): Known | undefined {
      return listLookups(name)
        .flatMap((key) => earliest.get(key) ?? [])
        .sort((one, other) => one.order - other.order)[0]?.known
    },
  }
}

/** Under what somebody can be looked up later. */
function listKeys({ first, last, role }: PersonName): readonly string[] {
  if (role === 'gezin') return [`gezin ${last}`]
  return [`${first}|${last}`, ...(first === '' ? [] : [`${first}|*`]), ...(last === '' ? [] : [`*|${last}`])]
}

/** Under what this person, or who may be the same, was put. */
function listLookups({ first, last, role }: PersonName): readonly string[] {
  if (role === 'gezin') return [`gezin ${last}`]
  if (first !== '' && last !== '') return [`${first}|${last}`, `${first}|`, `|${last}`]
  return [first === '' ? (last === '' ? '|' : `*|${last}`) : `${first}|*`]
}

function fold(name: string): string {
  // Most names need no more than this.
  if (/^[a-z]*$/i.test(name)) return name.toLowerCase()
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
