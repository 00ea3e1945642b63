import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { accept, refuse } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { createStore } from '#dom/store.ts'
import { openSession, type OpenSession } from '../../../../../../renderer/features/session/desk/open-session'
import type { PresenceRole } from '../../../../../../renderer/features/session/desk/presence'
import { makeEmptySession } from '../../../../../scenarios/report/example-session'

const first = makeEmptySession({ revision: 4, purpose: 'Zoals het was' })

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z') })
  vi.stubGlobal('navigator', {})
})
const opened: OpenSession[] = []
afterEach(async () => {
  for (const session of opened.splice(0)) {
    const now = session.opened.read()
    if (now.state === 'leads') now.editor.giveUp()
    await session.leave()
  }
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const gone = refuse('not-found', 'Deze sessie is er niet meer.')

/** A disk with one session, that checks the revision as the library does, and a window that has it open. */
async function openOne() {
  const disk: { session: Session | undefined } = { session: first }
  const session = openSession(
    {
      readSession: () => Promise.resolve(disk.session ? accept({ session: disk.session }) : gone),
      followSession: () =>
        Promise.resolve(disk.session ? accept({ revision: disk.session.revision, others: [] }) : gone),
      saveSession: ({ session: draft }) => {
        if (!disk.session) return Promise.resolve(gone)
        if (disk.session.revision !== draft.revision)
          return Promise.resolve(refuse('changed-elsewhere', 'Elders veranderd.'))
        disk.session = { ...draft, revision: draft.revision + 1 }
        return Promise.resolve(accept({ revision: disk.session.revision, savedAt: new Date().toISOString() }))
      },
    },
    first.id,
    () => ({
      role: createStore<PresenceRole>('leads'),
      takeOver: () => undefined,
      tellSaved: () => undefined,
      leave: () => undefined,
    }),
  )
  opened.push(session)
  await vi.advanceTimersByTimeAsync(0)
  const editor = () => {
    const now = session.opened.read()
    if (now.state !== 'leads') throw new Error(`the window ${now.state}`)
    return now.editor
  }
  return { disk, session, editor }
}

const later = () => vi.advanceTimersByTimeAsync(5000)

describe('a session that was thrown away and put back as it was earlier, at a revision that the window knows', () => {
  const putBack = { ...first, purpose: 'Teruggezet' }

  it('shows in the window that had it open, also when nothing was typed there', async () => {
    const { disk, editor } = await openOne()
    disk.session = undefined
    await later()
    disk.session = putBack
    await later()
    expect(editor().history.read().current.purpose).toBe('Teruggezet')
  })

  it('is not overwritten by what is typed in that window: both are there', async () => {
    const { disk, editor } = await openOne()
    disk.session = undefined
    editor().change((now) => ({ ...now, place: 'De Brug' }))
    await later()
    expect(editor().saving.read().kind).toBe('failed')
    disk.session = putBack
    await later()
    expect(disk.session).toMatchObject({ purpose: 'Teruggezet', place: 'De Brug' })
    expect(editor().saving.read().kind).toBe('saved')
  })

  it('is found when the screen of the session is opened again, with what was typed before still to be undone', async () => {
    const { disk, session, editor } = await openOne()
    editor().change((now) => ({ ...now, place: 'De Brug' }))
    await session.flush()
    const saved = disk.session
    disk.session = undefined
    await session.refresh()
    expect(session.opened.read().state).toBe('refused')
    disk.session = saved && { ...saved, purpose: 'Teruggezet' }
    await session.refresh()
    expect(editor().history.read().current).toMatchObject({ purpose: 'Teruggezet', place: 'De Brug' })
    editor().undo()
    expect(editor().history.read().current).toMatchObject({ purpose: 'Teruggezet', place: '' })
  })

  it('is left as it is when the window changed the same: that is said, and stays on the screen', async () => {
    const { disk, editor } = await openOne()
    disk.session = undefined
    editor().change((now) => ({ ...now, purpose: 'Hier getypt' }))
    await later()
    disk.session = putBack
    await later()
    expect(disk.session.purpose).toBe('Teruggezet')
    expect(editor().saving.read()).toMatchObject({ kind: 'failed', final: true })
    expect(editor().history.read().current.purpose).toBe('Hier getypt')
  })
})

it('a session that is open is read again with its revision, and saves as before', async () => {
  const { disk, session, editor } = await openOne()
  disk.session = { ...first, revision: 5, purpose: 'Elders' }
  await session.refresh()
  editor().change((now) => ({ ...now, place: 'De Brug' }))
  await vi.advanceTimersByTimeAsync(limits.saveWithinMs)
  expect(disk.session).toMatchObject({ purpose: 'Elders', place: 'De Brug', revision: 6 })
})
