import { describe, expect, it } from 'vitest'
import { showFact } from '../../../../../content/plugin/describe/show-fact'
import { makeFact, makeRegister } from '../../make-page'

describe('a fact that newer ones correct in part', () => {
  const half = makeFact('half', { deels_vervangen_door: ['nieuw', 'ook'], let_op: 'Geldt alleen hier.' })
  const register = makeRegister([half, makeFact('nieuw'), makeFact('ook')])

  it('says what counts now where a reader opens it, beside its own caution', () => {
    expect(showFact(half, 1, register).caution).toBe(
      'Geldt alleen hier. Dit klopt niet meer helemaal. Nu geldt: Tekst van nieuw. Tekst van ook.',
    )
  })

  it('is the only kind that does', () => {
    expect(showFact(makeFact('nieuw'), 1, register).caution).toBe('')
  })
})
