import { beforeAll, expect, it } from 'vitest'
import { readData, type ContentData } from '../../../../../content/plugin/read/read-data'
import { sessionSchema, type Session } from '#contract/session.ts'
import { createPracticeSession } from '#core/session/create-practice-session.ts'

const justAfterMidnight = new Date(2026, 10, 3, 0, 30)

let data: ContentData
let session: Session

beforeAll(async () => {
  data = (await readData(process.cwd())).data
  let made = 0
  const template = data.templates.find(({ id }) => id === data.practice!.draaiboek)!
  session = createPracticeSession(
    template,
    data.practice!,
    (prefix) => `${prefix}-${(made += 1)}`,
    justAfterMidnight,
  )
})

it('can be saved as it stands', () => {
  expect(sessionSchema.safeParse(session).error).toBeUndefined()
})

it('says that it is practice wherever a session is named: its mark, its title and its municipality', () => {
  expect(session.practice).toBe(true)
  expect(session.title).toMatch(/^Oefensessie: /)
  expect(session.municipality).toContain('verzonnen')
})

it('is ready to run: today, with a group, every role taken, and its case card on the table', () => {
  expect(session.date).toBe('2026-11-03')
  expect(session.group.expected.length).toBeGreaterThan(2)
  expect(session.roles.filter(({ by }) => by === '')).toEqual([])
  expect(data.cases.map(({ id }) => `casus/${id}`)).toContain(session.cases[0]?.page)
  expect(session.steps.length).toBeGreaterThan(3)
  expect(session.phase).toBe('voorbereiding')
})

it('counts as many people as it expects', () => {
  expect(session.group.expected.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(
    session.group.people,
  )
})

it('gives every part an id of its own', () => {
  const ids = [session, ...session.group.expected, ...session.parked].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
