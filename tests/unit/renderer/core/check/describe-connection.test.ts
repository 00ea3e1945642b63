import { describe, expect, it } from 'vitest'
import { describeConnection } from '#core/check/describe-connection.ts'
import { makeCombination, makeSignal, makeUrgent } from './check-content'

const [pas, geld, moe] = ['pas', 'geld', 'moe'].map((slug) => makeSignal(slug))
const none = {
  signals: [],
  strengthening: [],
  alone: [],
  combinations: [],
  onlyHearsay: false,
  urgent: [],
  onlyCircumstances: false,
}
const seen = [pas!, geld!, moe!].map((page) => ({ page, sight: 'gezien' as const }))

describe('how signals hang together, in words', () => {
  it('says that one signal says little', () => {
    expect(describeConnection({ ...none, signals: seen.slice(0, 1) }).text).toContain(
      'Eén signaal zegt meestal niets',
    )
  })

  it('never plays down a signal that is always serious', () => {
    const page = { ...pas!, signal: { ...pas!.signal, alwaysSerious: true } }
    const serious = { page, sight: 'gezien' as const }
    expect(describeConnection({ ...none, signals: [serious] })).toEqual({ text: '', pairs: [], rest: '' })
    expect(describeConnection({ ...none, signals: [serious, ...seen.slice(1)] }).text).toBe('')
  })

  it('says that signals stand apart when nothing links them', () => {
    expect(describeConnection({ ...none, signals: seen }).text).toContain('Ze staan los van elkaar')
  })

  it('does not say so when a combination links them', () => {
    const combinations = [{ rule: makeCombination('samen', 'geld', []), because: [] }]
    expect(describeConnection({ ...none, signals: seen, combinations }).text).not.toContain('los van elkaar')
  })

  it('says of places and circumstances alone that they say nothing of a young person', () => {
    expect(describeConnection({ ...none, signals: seen, onlyCircumstances: true }).text).toContain(
      'Ze zeggen niets over een jongere',
    )
  })

  it('does not ask to look first when something cannot wait', () => {
    const urgent = [{ rule: makeUrgent('bang', []), because: [] }]
    expect(describeConnection({ ...none, signals: seen, onlyHearsay: true, urgent }).rest).toBe('')
  })

  it('lists the pairs, and names what stands alone and what is hearsay', () => {
    const found = describeConnection({
      ...none,
      signals: seen,
      strengthening: [[pas!, geld!]],
      alone: [moe!],
      onlyHearsay: true,
    })
    expect(found.pairs).toEqual(['“signaal/pas” en “signaal/geld”'])
    expect(found.rest).toContain('Los staat: “signaal/moe”.')
    expect(found.rest).toContain('Niets hiervan heb je zelf gezien')
  })
})
