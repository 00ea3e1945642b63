import { describe, expect, it } from 'vitest'
import { readData } from '../../../../../content/plugin/read/read-data'
import { ownTemplateSchema } from '#contract/own-template.ts'
import { sessionSchema } from '#contract/session.ts'
import { createSession } from '#core/session/create-session.ts'
import { copyTemplate } from '#core/templates/copy-template.ts'
import { findTemplateProblems } from '#core/templates/find-problems.ts'
import { makeOwnTemplate } from '../../../main/example-documents'

const now = new Date('2026-11-25T09:00:00.000Z')
const plan = { municipality: '', date: '', place: '', purpose: '', people: null, functions: '' }
const messages = (changes: Parameters<typeof makeOwnTemplate>[0]) =>
  findTemplateProblems(makeOwnTemplate(changes)).map(({ message }) => message)
const [first, second] = makeOwnTemplate().steps

describe('a template of the user', () => {
  it('is ready when its steps add up', () => {
    expect(messages({})).toEqual([])
  })

  it('says in one sentence what is wrong with its times', () => {
    expect(messages({ minutes: 31 })).toEqual([
      'De stappen duren samen 30 minuten, 1 minuut korter dan de sessie: geef stappen meer tijd of maak de sessie korter.',
    ])
    expect(messages({ minutes: 20 })).toEqual([
      'De stappen duren samen 30 minuten, 10 minuten langer dan de sessie: kort stappen in of maak de sessie langer.',
    ])
    expect(messages({ steps: [first!, { ...second!, minimumMinutes: 21 }] })).toEqual([
      'Stap 2 kan niet korter dan 21 minuten, maar krijgt er 20: pas een van de twee aan.',
    ])
    expect(messages({ minutes: 10, steps: [first!, { ...second!, minutes: 0 }] })).toEqual([
      'Stap 2 duurt 0 minuten: geef de stap tijd of haal haar weg.',
    ])
  })

  it('needs a title, steps and a length', () => {
    expect(messages({ title: ' ' })).toEqual(['Het draaiboek heeft geen titel: geef het er een.'])
    expect(messages({ steps: [{ ...first!, title: '' }, second!] })).toEqual([
      'Stap 1 heeft geen titel: geef de stap een naam.',
    ])
    expect(messages({ steps: [] })).toEqual(['Er zijn geen stappen: voeg er een toe.'])
    expect(messages({ minutes: 0, steps: [] })).toContain(
      'De sessie duurt 0 minuten: vul in hoe lang zij duurt.',
    )
  })
})

describe('a copy of a template that we ship', () => {
  it('is ready at once, can be kept, and makes the same session', async () => {
    const { templates } = (await readData(process.cwd())).data
    expect(templates.length).toBeGreaterThan(0)
    for (const template of templates) {
      const own = copyTemplate(template, 'draaiboek-een', now)
      expect(findTemplateProblems(own)).toEqual([])
      expect(ownTemplateSchema.safeParse(own).error).toBeUndefined()
      const session = createSession(own, plan, 'sessie-een', now)
      expect(session).toEqual({
        ...createSession(template, plan, 'sessie-een', now),
        template: 'eigen/draaiboek-een',
        title: own.title,
      })
    }
  })
})

describe('a session from a template of the user', () => {
  it('leaves lines behind that were still empty', () => {
    const own = makeOwnTemplate({
      roles: ['begeleider', ''],
      preparation: [{ when: '2 weken vooraf', text: '' }],
      steps: [{ ...first!, checklist: ['Presentielijst', ' '], questions: [''] }],
    })
    const session = createSession(own, plan, 'sessie-een', now)
    expect(sessionSchema.safeParse(session).error).toBeUndefined()
    expect(session.roles).toEqual([{ role: 'begeleider', by: '' }])
    expect(session.preparation).toEqual([])
    expect(session.steps[0]).toMatchObject({
      checklist: [{ text: 'Presentielijst', done: false }],
      questions: [],
      plannedMinutes: 10,
      notes: '',
    })
  })
})
