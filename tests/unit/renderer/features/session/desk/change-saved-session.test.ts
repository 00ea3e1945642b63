import { describe, expect, it } from 'vitest'
import { accept, refuse } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { changeSavedSession } from '../../../../../../renderer/features/session/desk/change-saved-session'
import { makeEmptySession } from '../../../../../scenarios/report/example-session'

/** A disk on which another window saves `first` times between our reading and our saving. */
function openDisk(first: number) {
  let session = makeEmptySession({ revision: 1 })
  let left = first
  return {
    read: () => session,
    readSession: () => Promise.resolve(accept({ session, savedAt: session.changedAt })),
    saveSession: ({ session: next }: { session: Session }) => {
      if (left > 0) {
        left -= 1
        session = { ...session, place: `${session.place}x`, revision: session.revision + 1 }
      }
      if (next.revision !== session.revision)
        return Promise.resolve(refuse('changed-elsewhere', 'Elders veranderd.'))
      session = { ...next, revision: next.revision + 1 }
      return Promise.resolve(accept({ revision: session.revision, savedAt: session.changedAt }))
    },
  }
}
const setPurpose = (session: Session): Session => ({ ...session, purpose: 'Nieuw' })

describe('changing a session that another screen may have open', () => {
  it('changes the newest, also when another window is first, and tells the others once', async () => {
    const disk = openDisk(3)
    const told: string[] = []
    const changed = await changeSavedSession(disk, disk.read().id, setPurpose, (id) => told.push(id))
    expect(changed.ok).toBe(true)
    expect(disk.read()).toMatchObject({ place: 'xxx', purpose: 'Nieuw' })
    expect(told).toEqual([disk.read().id])
  })

  it('stops in the end, and then has overwritten and told nothing', async () => {
    const disk = openDisk(1000)
    const told: string[] = []
    const changed = await changeSavedSession(disk, disk.read().id, setPurpose, (id) => told.push(id))
    expect(changed).toMatchObject({ ok: false, code: 'changed-elsewhere' })
    expect(disk.read().purpose).toBe('')
    expect(told).toEqual([])
  })

  it('says what to do when the change no longer fits', async () => {
    const disk = openDisk(0)
    const changed = await changeSavedSession(
      disk,
      disk.read().id,
      () => undefined,
      () => undefined,
    )
    expect(changed).toMatchObject({ ok: false, message: expect.stringContaining('Open de sessie') as string })
  })

  it('saves nothing when there is nothing to change', async () => {
    const disk = openDisk(0)
    const { id, revision } = disk.read()
    await changeSavedSession(
      disk,
      id,
      (session) => session,
      () => undefined,
    )
    expect(disk.read().revision).toBe(revision)
  })
})
