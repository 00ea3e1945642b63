import { describe, expect, it } from 'vitest'
import { findRoles } from '#core/naslag/find-roles.ts'
import { makeSummary } from '../check/check-content'

const card = { when: 'Als het vastloopt.', bring: 'Wat je zag.', whenRests: false, bringRests: false }
const agent = makeSummary('rol/wijkagent', {
  role: card,
  routes: ['route/r-geen-spoed'],
  contacts: ['contact/k-politie'],
})
const halt = makeSummary('rol/halt', { role: card, contacts: ['contact/k-halt'] })
// a phenomenon has routes too, but is nobody to turn to
const phenomenon = makeSummary('fenomeen/geldezel', { routes: ['route/r-geen-spoed'] })
const pages = [agent, halt, phenomenon]

describe('the roles of a page', () => {
  it.each(['route/r-geen-spoed', 'contact/k-politie'])('are those that name it: %s', (id) => {
    expect(findRoles(makeSummary(id), pages)).toEqual([agent])
  })

  it('are none on a page of another kind', () => {
    expect(findRoles(agent, pages)).toEqual([])
    expect(findRoles(makeSummary('route/r-halt'), pages)).toEqual([])
  })
})
