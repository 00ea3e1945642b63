import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packEnvelope } from '../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../main/library/disk/formats'
import { describeSession } from '#core/report/session-report.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { makeSession, valueOf } from '../example-session'
import { openTestLibrary } from '../library/open-test-library'

const session = makeSession()
const [tally] = session.tallies
const [step] = session.steps

/** What a script, another program or a person that repaired a file could have left in it. */
const odd: Readonly<Record<string, Partial<typeof session>>> = {
  'a count below zero': { tallies: [{ ...tally!, counts: { ...tally!.counts, gezien: -1 } }] },
  'half a count': { tallies: [{ ...tally!, counts: { ...tally!.counts, gezien: 1.5 } }] },
  'half a minute': { steps: [{ ...step!, minutes: 7.5 }] },
  'a time below zero on the clock': { clock: { ...session.clock, spentSeconds: { opening: -5 } } },
  'a time of its own place': { changedAt: '2026-11-28T23:30:00+01:00' },
  'a time without a place': { createdAt: '2026-11-28T23:30:00' },
  'far too many people': { group: { ...session.group, people: 1e12 } },
  'a day as people write it': { date: '28-11-2026' },
  'a step that is not there': { currentStep: 99 },
}

describe('a session file with something odd in it', () => {
  it.each(Object.entries(odd))('is listed, opens, prints and is saved again: %s', async (_name, changes) => {
    const { sessions, folder } = await openTestLibrary()
    await mkdir(join(folder, 'sessies'), { recursive: true })
    const left = { ...session, ...changes }
    await writeFile(join(folder, 'sessies', `${session.id}.json`), packEnvelope(sessionFormat, left))

    const listed = valueOf(await sessions.listSessions({}))
    expect(listed.sessions.map(({ id }) => id)).toEqual([session.id])
    expect(listed.problems).toEqual([])
    const read = valueOf(await sessions.readSession({ id: session.id })).session
    for (const { id: kind } of reportKinds)
      expect(describeSession(read, { kind, contentVersion: '1', now: new Date() }).title).toBe(session.title)

    const place = 'Wat daarna getypt is'
    valueOf(await sessions.saveSession({ session: { ...read, place } }))
    expect(valueOf(await sessions.readSession({ id: session.id })).session).toMatchObject({
      ...changes,
      place,
    })
  })
})
