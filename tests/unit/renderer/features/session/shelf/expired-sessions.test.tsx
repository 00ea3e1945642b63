import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { KeptSession } from '#contract/retention.ts'
import { summarise } from '../../../../../../main/library/sessions/summarise'
import { ExpiredSessions } from '../../../../../../renderer/features/session/shelf/expired-sessions'
import { makeSession } from '../../../../main/example-session'

const session = makeSession({ id: 'sessie-een', municipality: 'Huizen' })
const sessions = [summarise({ ...session, closing: { ...session.closing, keepUntil: '2020-01-01' } })]
const kept: KeptSession = {
  id: 'sessie-een',
  title: session.title,
  municipality: 'Huizen',
  date: session.date,
  keptTo: '2999-03-15',
  chosen: true,
  goesSoon: false,
  binned: false,
  goesAt: '',
}
const show = (list: readonly KeptSession[]) =>
  renderToStaticMarkup(<ExpiredSessions sessions={sessions} kept={list} onRemove={() => undefined} />)

it('says until when a session stays that is kept longer than was agreed, by what the library knows', () => {
  expect(show([kept])).toMatch(
    /afgesproken tot en met 1 januari 2020, blijft tot en met 15 maart 2999 \(zelf gekozen\)/,
  )
  expect(show([kept])).toContain('dan blijft zij tot en met de dag die erachter staat')
})

it('leaves a session that goes soon to the notice that says so: two notices would say two things', () => {
  expect(show([{ ...kept, goesSoon: true }])).toBe('')
})

it('promises no day when that cannot be read', () => {
  expect(show([])).toContain('afgesproken tot en met 1 januari 2020')
  expect(show([])).not.toMatch(/Doe je niets|blijft/)
})
