import { describe, expect, it } from 'vitest'
import { countEdits } from '#core/search/language/edit-distance.ts'
import { createNearWordFinder } from '#core/search/query/near-words.ts'
import { soundKey } from '#core/search/language/sound-key.ts'

const words = [
  'geldezel',
  'bankhelpdeskfraude',
  'phishing',
  'slachtofferhulp',
  'simswapping',
  'mes',
  'les',
  'wapen',
]
const finder = createNearWordFinder(
  words.map((word, term) => ({ word, term })),
  new Float32Array(words.length),
)
const find = (typed: string) => finder(typed, false)

describe('words that a misspelt word may stand for', () => {
  it.each([
    ['a letter missing', 'gelezel', 'geldezel'],
    ['a letter too many', 'gelddezel', 'geldezel'],
    ['a wrong letter', 'geltezel', 'geldezel'],
    ['two letters swapped', 'gledezel', 'geldezel'],
    ['two errors in a long word', 'bankhelpdekfruade', 'bankhelpdeskfraude'],
    ['as it sounds', 'slagtofferhullp', 'slachtofferhulp'],
  ])('%s', (_, typed, word) => {
    expect(find(typed)[0]?.form.word).toBe(word)
  })

  it.each([
    ['a letter missing', 'gelez', 'geldezel'],
    ['letters swapped', 'bankhelpdekfr', 'bankhelpdeskfraude'],
    ['as it sounds', 'slagto', 'slachtofferhulp'],
  ])('are found while the word is still being typed: %s', (_, typed, word) => {
    expect(finder(typed, true)[0]?.form.word).toBe(word)
  })

  it('are none for a word that is like nothing', () => {
    expect(find('paardrijden')).toEqual([])
  })

  it('are not looked for when the word is very short: everything is like it', () => {
    expect(find('nes')).toEqual([])
  })

  it('are like it for a share between 0 and 1', () => {
    for (const { likeness } of find('gelezel')) {
      expect(likeness).toBeGreaterThan(0.5)
      expect(likeness).toBeLessThan(1)
    }
  })
})

describe('counting edits', () => {
  it.each([
    ['geldezel', 'geldezel', 0],
    ['geldezel', 'gelezel', 1],
    ['geldezel', 'gledezel', 1],
    ['kat', 'hak', 2],
  ])('%s and %s differ by %i', (one, other, edits) => {
    expect(countEdits(one, other, 3)).toBe(edits)
  })

  it('stops above what was asked', () => {
    expect(countEdits('kat', 'paardrijden', 2)).toBe(3)
  })
})

describe('the sound of a word', () => {
  it.each([
    ['phishing', 'fising'],
    ['slachtoffer', 'slagtoffer'],
    ['crimineel', 'krimineel'],
    ['bedreiging', 'bedrijging'],
    ['verkeerd', 'ferkeert'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other))
  })
})
