import { describe, expect, it } from 'vitest'
import type { PageSummary } from '#schema/page.ts'
import { findCardLinks } from '#core/naslag/find-card-links.ts'
import { makeSignal } from '../check/check-content'

const page = (id: string): PageSummary => ({ ...makeSignal('x'), id })
const byId = new Map(
  ['signaal/brief', 'signaal/tas', 'route/net', 'fenomeen/geldezel'].map((id) => [id, page(id)]),
)

/** Ids of the pages that a card leads to. */
function find(card: { strengthenedBy: string[]; routes: string[] }, related: string[]) {
  const signal = { ...makeSignal('pas', card), related }
  const { stronger, readOn } = findCardLinks(signal, signal.signal, byId)
  const ids = (pages: readonly PageSummary[]) => pages.map(({ id }) => id)
  return { stronger: ids(stronger), readOn: ids(readOn) }
}

describe('the links of a signal card', () => {
  it('are the signals that make it stronger, and then what to do and what it hangs together with', () => {
    expect(
      find({ strengthenedBy: ['brief'], routes: ['route/net'] }, ['fenomeen/geldezel', 'signaal/tas']),
    ).toEqual({ stronger: ['signaal/brief'], readOn: ['route/net', 'fenomeen/geldezel', 'signaal/tas'] })
  })

  it('name every page once', () => {
    expect(
      find({ strengthenedBy: ['brief'], routes: ['route/net'] }, ['signaal/brief', 'route/net']),
    ).toEqual({ stronger: ['signaal/brief'], readOn: ['route/net'] })
  })

  it('leave out what does not exist', () => {
    expect(find({ strengthenedBy: ['weg'], routes: ['route/weg'] }, [])).toEqual({
      stronger: [],
      readOn: [],
    })
  })
})
