import { describe, expect, it } from 'vitest'
import { accept, refuse } from '../../../../../main/contract/result'
import type { Session } from '../../../../../main/contract/session'
import { summarise } from '../../../../../main/library/summarise'
import { openNoteSharing } from '../../../../../renderer/features/search/share-own-notes'
import { makeSession } from '../../../main/example-session'

function open(first: readonly Session[]) {
  const disk = { sessions: first, read: [] as string[] }
  const given: string[][] = []
  const share = openNoteSharing({
    setOwnSections: (sections) => given.push(sections.map(({ text }) => text)),
  })
  const bridge = {
    listSessions: () => Promise.resolve(accept({ sessions: disk.sessions.map(summarise), problems: [] })),
    readSession: ({ id }: { id: string }) => {
      disk.read.push(id)
      const session = disk.sessions.find((one) => one.id === id)
      return Promise.resolve(session ? accept({ session }) : refuse('not-found', 'Weg.'))
    },
  }
  return { disk, share: () => share(bridge), newest: () => given.at(-1)?.join(' ') ?? '', given }
}
const withNotes = (id: string, notes: string, changes: Partial<Session> = {}) =>
  makeSession({ id, steps: [{ ...makeSession().steps[0]!, notes }], ...changes })
const later = '2026-11-22T10:00:01.000Z'

describe('searching your own notes', () => {
  it('finds what was saved just before, and reads only that session again', async () => {
    const { disk, share, newest } = open([withNotes('sessie-een', 'appel'), withNotes('sessie-twee', 'peer')])
    await share()
    expect(newest()).toContain('appel')
    disk.sessions = [withNotes('sessie-een', 'kers', { changedAt: later }), withNotes('sessie-twee', 'peer')]
    await share()
    expect(newest()).toContain('kers')
    expect(newest()).toContain('peer')
    expect(newest()).not.toContain('appel')
    expect(disk.read).toEqual(['sessie-een', 'sessie-twee', 'sessie-een'])
  })

  it('hands over nothing when nothing was saved', async () => {
    const { share, given } = open([withNotes('sessie-een', 'appel')])
    await Promise.all([share(), share(), share()])
    expect(given).toHaveLength(1)
  })

  it('forgets a session that was thrown away', async () => {
    const { disk, share, newest } = open([withNotes('sessie-een', 'appel')])
    await share()
    disk.sessions = []
    await share()
    expect(newest()).toBe('')
  })

  it('leaves practice sessions out', async () => {
    const { share, newest } = open([withNotes('sessie-een', 'appel', { practice: true })])
    await share()
    expect(newest()).toBe('')
  })
})
