import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'
import { isKnownWord } from '#core/guard/likeness/is-known-word.ts'
import { soundOfName } from '#core/guard/likeness/sound-of-name.ts'

const names = (text: string) =>
  findPersonalData(text).flatMap(({ kind, text: words }) => (kind === 'naam' ? [words] : []))

describe('a name that no list has', () => {
  it('sounds like a name, and a word of a dictionary does not count as one', () => {
    for (const name of ['girvano', 'dilano', 'chayma', 'ouassima']) {
      expect(soundOfName(name), name).toBeGreaterThan(1)
      expect(isKnownWord(name), name).toBe(false)
    }
    for (const word of ['schoolplein', 'poster', 'checkpoint', 'barbershop'])
      expect(isKnownWord(word), word).toBe(true)
  })

  it.each([
    ['Girvano en Rayvelly zijn weer samen gezien bij het plein', ['Girvano', 'Rayvelly']],
    ['vandaag met dilvano gezeten, hij wil een bijbaan', ['dilvano']],
    ['Shuravia appte dat ze later komt', ['Shuravia']],
  ])('is found where a name stands: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'Poster hangt bij de kassa van de supermarkt',
    'Barbershop wil meedoen aan stageplaatsen',
    'Checkpoint en Planner staan op de agenda',
  ])('is not seen in what only begins with a capital: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('is taken whole when the rules found a part of it', () => {
    expect(names('Gesproken met Rehanda Bouwering over de stage')).toHaveLength(1)
  })
})
