import { readFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionVersion } from '#contract/session.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { describeSession } from '#core/report/session-report.ts'
import { explainLost } from '#core/session/name-part.ts'
import { makeFullSession } from '../../../../scenarios/report/example-session'
import { valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const full = makeFullSession()
const session = {
  ...full,
  earlier: [
    {
      id: 'afspraak-eerder',
      sessionId: 'sessie-eerder',
      what: 'Bellen met school',
      who: 'Leerplicht',
      when: '2026-11-01',
      doneWhen: 'Er is gebeld',
      outcome: 'loopt' as const,
      postponed: 1,
      newWhen: '',
    },
  ],
}
const version = sessionVersion

/** A library in which the session lies as somebody or something left it. */
async function openWith(data: unknown, at = version) {
  const library = await openTestLibrary()
  const live = join(library.folder, 'sessies')
  await mkdir(live, { recursive: true })
  const text = JSON.stringify({ version: at, kind: 'sessie', data })
  await writeFile(join(live, `${session.id}.json`), text)
  const list = async () => valueOf(await library.sessions.listSessions({}))
  const read = async () => valueOf(await library.sessions.readSession({ id: session.id })).session
  return { ...library, live, text, list, read }
}

/** The session with another value, or none, at a place. */
function change(place: readonly (string | number)[], value: unknown): Record<string, unknown> {
  const data = structuredClone(session) as unknown as Record<string, unknown>
  const holder = place
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (part, key) => part[key] as Record<string | number, unknown>,
      data,
    )
  holder[place.at(-1)!] = value
  return data
}

/** Every place in the session at which something stands. */
function listPlaces(part: unknown, place: readonly (string | number)[] = []): (string | number)[][] {
  const keys =
    typeof part !== 'object' || part === null
      ? []
      : Array.isArray(part)
        ? part.map((_, at) => at)
        : Object.keys(part)
  return keys.flatMap((key) => [
    [...place, key],
    ...listPlaces((part as Record<string | number, unknown>)[key], [...place, key]),
  ])
}

const lists = Object.entries(session).flatMap(([key, part]) => (Array.isArray(part) ? [key] : []))
const places = listPlaces(session).filter((place) => place.join() !== 'id')

describe('a session file in which a part is missing or of an unknown kind', () => {
  it.each(lists)(
    'opens with an empty list where there is none, and nothing is said of it: %s',
    async (key) => {
      const { list, read } = await openWith(change([key], undefined))
      const listed = await list()
      expect(listed.sessions.map(({ id }) => id)).toEqual([session.id])
      expect(listed.problems).toEqual([])
      const opened = await read()
      // a session without any step is none
      if (key !== 'steps') expect(opened).toEqual({ ...session, [key]: [] })
      else expect(opened.steps).toHaveLength(1)
    },
  )

  it.each([
    ['phase', ['phase'], 'gepauzeerd', '“Voorbereiding, bezig of gesloten”'],
    ['outcome', ['earlier', 0, 'outcome'], 'half', 'afspraak 1'],
    ['people', ['group', 'people'], 'een stuk of tien', '“Aantal deelnemers”'],
    ['steps.minutes', ['steps', 0, 'minutes'], 'lang', '“Minuten” bij stap 1'],
  ] as const)('opens, and says which part it was: %s', async (_name, place, value, said) => {
    const { list, read, live, text, folder, sessions } = await openWith(change(place, value))
    const { sessions: listed, problems } = await list()
    expect(listed.map(({ id }) => id)).toEqual([session.id])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toContain('gaat open')
    expect(problems[0]!.message).not.toMatch(/beschadigd|kon niet open/)
    expect(explainLost(problems[0]!.lost ?? [])).toContain(said)
    const opened = await read()
    // what was there stays, also when the session is saved without it
    expect(await readFile(join(live, `${session.id}.json`), 'utf8')).toBe(text)
    valueOf(await sessions.saveSession({ session: { ...opened, place: 'Daarna getypt' } }))
    const [kept] = await readdir(join(folder, 'opzij', 'kopieen'))
    expect(await readFile(join(folder, 'opzij', 'kopieen', kept!), 'utf8')).toBe(text)
    expect((await list()).problems).toEqual([])
    expect((await read()).place).toBe('Daarna getypt')
  })

  it('goes on as a session that is under way when its phase is unknown and work was done in it', async () => {
    expect((await (await openWith(change(['phase'], 'gepauzeerd'))).read()).phase).toBe('bezig')
  })

  it('reads what another program wrote in its own way, and loses nothing', async () => {
    const data = {
      ...session,
      group: { ...session.group, people: '12' },
      steps: Object.fromEntries(session.steps.map((step, at) => [at, step])),
      phase: session.phase.toUpperCase(),
      practice: String(session.practice),
    }
    const { list, read } = await openWith(data)
    expect((await list()).problems).toEqual([])
    expect(await read()).toEqual({ ...session, group: { ...session.group, people: 12 } })
  })

  it('opens whatever one part became, keeps all the rest, and every report of it can be made', async () => {
    const odd = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      'iets anders',
      -1,
      1.5,
      true,
      [],
      {},
      [null],
      ['x'],
      [[1]],
      { x: 1 },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), odd, async (place, value) => {
        const { list, read } = await openWith(change(place, value))
        const listed = await list()
        expect(listed.sessions.map(({ id }) => id)).toEqual([session.id])
        const opened = await read()
        for (const key of Object.keys(session) as (keyof typeof session)[])
          if (key !== place[0] && key !== 'phase') expect(opened[key]).toEqual(session[key])
        for (const { id: kind } of reportKinds)
          expect(() => describeSession(opened, { kind, contentVersion: '1', now: new Date() })).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it.each([1, 2])('opens too when an older app left it: version %i', async (old) => {
    const { list } = await openWith(change(['tallies'], undefined), old)
    expect(await list()).toMatchObject({ problems: [], sessions: [{ id: session.id }] })
  })

  it('gives way to an earlier version when less than half of it is there', async () => {
    const { list } = await openWith({ id: session.id, title: session.title })
    const { sessions, problems } = await list()
    expect(sessions).toEqual([])
    expect(problems).toHaveLength(1)
  })
})
