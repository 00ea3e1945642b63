import { describe, expect, it } from 'vitest'
import { sessionSummarySchema } from '../../../../main/contract/session'
import { summarise } from '../../../../main/library/summarise'
import { makeSession } from '../example-session'

const agreement = (id: string, when: string) => ({
  id,
  what: 'Bellen',
  who: 'Leerplicht',
  when,
  doneWhen: '',
  stepId: '',
})

describe('what a list shows of a session', () => {
  it('is what the contract says', () => {
    expect(sessionSummarySchema.parse(summarise(makeSession()))).toEqual(summarise(makeSession()))
  })

  it('counts agreements and shows the first date that was filled in', () => {
    const agreements = [
      agreement('afspraak-a', '2026-12-09'),
      agreement('afspraak-b', ''),
      agreement('afspraak-c', '2026-12-02'),
    ]
    expect(summarise(makeSession({ agreements }))).toMatchObject({
      agreements: 3,
      openAgreementsUntil: '2026-12-02',
    })
  })

  it('shows no date when there is none', () => {
    expect(summarise(makeSession({ agreements: [agreement('afspraak-a', '')] })).openAgreementsUntil).toBe('')
  })
})
