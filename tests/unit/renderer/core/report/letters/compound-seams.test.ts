import { describe, expect, it } from 'vitest'
import { findSeams } from '#core/report/letters/compound-seams.ts'

/** The word with a bar at every place where it may be broken. */
function show(word: string): string {
  const seams = findSeams(word)
  return Array.from(word, (letter, at) => (seams.includes(at) ? `|${letter}` : letter)).join('')
}

describe('the seams of a compound', () => {
  it.each([
    'Jongeren|werker',
    'Leer|plicht|ambtenaar',
    'Zorg|coördinator',
    'Wijk|agent',
    'Jeugd|hulp|verlener',
    'Gezins|voogd',
    'Vertrouwens|persoon',
    'Jeugd|reclassering',
    'Zorg|regisseur',
    'Beleids|medewerker',
    'Opbouw|werker',
    'Raads|onderzoeker',
    'Aandachts|functionaris',
    'Gedrags|deskundige',
    'Team|leiders',
    'WIJK|TEAM',
    'Leer|plicht|ambtenaren|overleg',
    'Buurtbemiddelings|coördinator',
    'Veldhoek|werkers',
  ])('%s', (word) => {
    const whole = word.replaceAll('|', '')
    // The splitter may know a longer word as one: each seam it gives is one of these, and there is at least one.
    const given = show(whole).split('|')
    expect(given.length).toBeGreaterThan(1)
    const allowed = new Set(Array.from(word.matchAll(/\|/g), ({ index }, at) => index - at))
    for (const at of findSeams(whole)) expect(allowed).toContain(at)
  })

  it.each(['gemeente', 'Signalen', 'communicatie', 'veroorzaken', 'abcdefghij', 'x', '', 'a'.repeat(400)])(
    'are none in %s',
    (word) => {
      expect(findSeams(word)).toEqual([])
    },
  )
})
