import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/requests.ts'
import { accept, refuse } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { openNoteSharing } from '../../../../../renderer/features/search/share-own-notes'
import { makeSession } from '../../../main/example-session'

function open(first: readonly Session[]) {
  const disk = { sessions: first, asked: 0, sent: [] as string[], breaks: false, refuses: false }
  const given: string[][] = []
  const share = openNoteSharing({
    setOwnSections: (sections) => given.push(sections.map(({ text }) => text)),
  })
  const bridge = {
    readChangedSessions: ({ known }: Input<'readChangedSessions'>) => {
      disk.asked += 1
      if (disk.breaks) return Promise.reject(new Error('the line broke'))
      if (disk.refuses) return Promise.resolve(refuse('failed', 'Lukt nu niet.'))
      const before = new Map(known.map(({ id, changedAt }) => [id, changedAt]))
      const changed = disk.sessions.filter(({ id, changedAt }) => before.get(id) !== changedAt)
      disk.sent.push(...changed.map(({ id }) => id))
      return Promise.resolve(accept({ ids: disk.sessions.map(({ id }) => id), changed }))
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
    expect(disk.sent).toEqual(['sessie-een', 'sessie-twee', 'sessie-een'])
    expect(disk.asked).toBe(2)
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

  it('reads again after a failure, whether it was refused or broke', async () => {
    const { disk, share, newest } = open([withNotes('sessie-een', 'appel')])
    disk.breaks = true
    await expect(share()).rejects.toThrow('the line broke')
    disk.breaks = false
    disk.refuses = true
    await share()
    disk.refuses = false
    await share()
    expect(newest()).toContain('appel')
  })

  it('keeps what it knew when a later reading fails', async () => {
    const { disk, share, newest, given } = open([withNotes('sessie-een', 'appel')])
    await share()
    disk.refuses = true
    await share()
    expect(newest()).toContain('appel')
    expect(given).toHaveLength(1)
  })
})
