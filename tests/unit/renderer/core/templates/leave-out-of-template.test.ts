import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownTemplateSchema, type OwnTemplate } from '#contract/own-template.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { describePackage, packageParts } from '#core/report/print-package.ts'
import { createSession } from '#core/session/create-session.ts'
import { makeHallView } from '#core/session/hall-view.ts'
import { leaveOutOfTemplate } from '#core/templates/leave-out-of-template.ts'
import { internalText, secret } from '../../../../scenarios/report/internal-text'
import { listTextPlaces, putAt } from '../../../../scenarios/report/text-places'
import { makeOwnTemplate } from '../../../main/example-documents'

const [step] = makeOwnTemplate().steps
const own = makeOwnTemplate({ steps: [step!] })
const places = listTextPlaces(ownTemplateSchema, own)
const plan = { municipality: '', date: '', place: '', purpose: '', people: null, functions: '' }

/** The template after this text was typed in one of its fields; a list is one field, with an entry on each line. */
function typeIn(place: readonly PropertyKey[], text: string): OwnTemplate {
  const inList = typeof place.at(-1) === 'number'
  return putAt(own, inList ? place.slice(0, -1) : place, inList ? text.split('\n') : text)
}

/** Everything of a session made of it that others may see. */
function show(template: OwnTemplate): string {
  const session = createSession(template, plan, 'sessie-een', new Date('2026-11-23T12:00:00Z'))
  const outline = describePackage(session, new Set(packageParts.map(({ id }) => id)), {
    basics: { basisafspraken: [], rollen: [], soorten_signaal: [], stellingen: [], meningen: [] },
    cases: [],
    sheet: null,
    startsAt: '',
    contentVersion: '2026-11-22',
    now: new Date('2026-11-23T12:00:00Z'),
  })
  const hall = makeHallView(session, { kind: 'stap' }, { cases: [], rules: [] })
  return [...listOutlineText(outline), JSON.stringify(hall)].join('\n')
}

describe('a template of one’s own, with internal lines', () => {
  it('passes nothing of them on and shows nothing of them in a session, in whatever field they were typed', () => {
    expect(places.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(internalText, fc.constantFrom(...places), (text, place) => {
        const template = typeIn(place, text)
        expect(JSON.stringify(leaveOutOfTemplate(template))).not.toContain(secret)
        expect(show(template)).not.toContain(secret)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the lines below an internal one with it, as the mark below the field says, and the next point apart', () => {
    const questions = ['intern: wacht op antwoord', 'en vraag dan door', '', '- Wat zag je?']
    const template = makeOwnTemplate({ steps: [{ ...step!, questions }] })
    expect(leaveOutOfTemplate(template).steps[0]?.questions).toEqual(['- Wat zag je?'])
    const session = createSession(template, plan, 'sessie-een', new Date())
    expect(session.steps[0]?.questions).toEqual([
      'intern: wacht op antwoord',
      'intern: en vraag dan door',
      '- Wat zag je?',
    ])
    expect(makeHallView(session, { kind: 'stap' }, { cases: [], rules: [] }).questions).toEqual([
      '- Wat zag je?',
    ])
  })

  it('is passed on as it is when nothing in it is internal', () => {
    expect(leaveOutOfTemplate(own)).toEqual(own)
  })
})
