import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEnvelope } from '../../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { sessionSchema } from '#contract/session.ts'
import { valueOf } from '../../example-session'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

describe('a session of an older app', () => {
  it('of version 1 opens with everything that was typed, and nothing invented', async () => {
    const bytes = await readFile(fixture('sessie-v1.json'))
    const old = (JSON.parse(bytes.toString('utf8')) as { data: Record<string, unknown> }).data
    const session = valueOf(openEnvelope(sessionFormat, bytes))
    expect(session).toMatchObject(old)
    expect(session).toMatchObject({
      tallies: [{ counts: { verteld: 0 } }],
      practice: false,
      roles: [],
      preparation: [],
      cases: [],
      measurements: [],
      decisions: [],
      earlier: [],
      group: { expected: [] },
      closing: { summary: '', readBack: false },
    })
  })

  it('knows how long its steps were planned, and when its running clock was last seen', async () => {
    const session = valueOf(openEnvelope(sessionFormat, await readFile(fixture('sessie-v1.json'))))
    expect(session.steps.map(({ minutes, plannedMinutes }) => [minutes, plannedMinutes])).toEqual([[10, 10]])
    expect(session.clock.seenAt).toBe(session.clock.runningSince)
  })

  it('of version 2 keeps what was counted as heard, and has nothing counted as told by the young person', async () => {
    const bytes = await readFile(fixture('sessie-v2.json'))
    const old = (JSON.parse(bytes.toString('utf8')) as { data: Record<string, unknown> }).data
    const session = valueOf(openEnvelope(sessionFormat, bytes))
    expect(session).toMatchObject(old)
    expect(session.tallies.map(({ counts }) => counts)).toEqual([
      { gezien: 1, verteld: 0, gehoord: 2, vermoed: 0 },
    ])
  })

  it('of version 3 keeps all of it, and has no times and nothing said of the next time', async () => {
    const bytes = await readFile(fixture('sessie-v3.json'))
    const old = (JSON.parse(bytes.toString('utf8')) as { data: Record<string, unknown> }).data
    const session = valueOf(openEnvelope(sessionFormat, bytes))
    expect(session).toMatchObject(old)
    expect(session).toMatchObject({ startsAt: '', endsAt: '', closing: { nextLead: '', better: '' } })
    expect(sessionSchema.safeParse(session).error).toBeUndefined()
  })
})
