import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Session } from '#contract/session.ts'
import type { Template } from '#schema/template.ts'
import { createSession } from '#core/session/create-session.ts'

const folder = 'content/sessie'

/** The templates that we ship, by id. */
export const listTemplateIds = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))

const signals = [
  'Twee telefoons tegelijk',
  'Dure kleding zonder baan',
  'Bankpas uitgeleend aan een kennis',
  'Opgehaald door een oudere jongen',
  'Heeft ineens veel geld',
  'Wil niet meer naar huis',
]
const agreements = ['Telefoonlijst maken', 'Gastles op het mbo', 'Iedere maand samen kijken']
const decisions = ['Bij twijfel bellen we eerst Veilig Thuis.', 'Het jongerenwerk houdt de lijst bij.']

/**
 * A session of a template in the middle of the work: the clock runs since `now`, it is late, and there are six signals,
 * three agreements and two decisions.
 */
export function makeLateSession(templateId: string, now: Date): Session {
  const template = parse(readFileSync(`${folder}/${templateId}.yaml`, 'utf8')) as Omit<Template, 'id'>
  const plan = {
    municipality: 'Woerden',
    date: '2026-12-01',
    place: 'Stadhuis',
    purpose: '',
    people: 12,
    functions: '',
  }
  const session = createSession({ ...template, id: templateId }, plan, `sessie-${templateId}`, now)
  const [first] = session.steps
  if (!first) throw new Error(`${templateId} has no steps`)
  return {
    ...session,
    phase: 'bezig',
    clock: {
      runningSince: now.toISOString(),
      seenAt: now.toISOString(),
      // thirteen minutes more than the first step has
      spentSeconds: { [first.id]: (first.minutes + 13) * 60 },
    },
    tallies: signals.map((label, at) => ({
      id: `signaal-${at + 1}`,
      page: '',
      label,
      counts: { gezien: at + 1, verteld: 0, gehoord: 2, vermoed: 1 },
      stepId: first.id,
      seenBy: [],
    })),
    agreements: agreements.map((what, at) => ({
      id: `afspraak-${at + 1}`,
      what,
      who: 'Jongerenwerk',
      when: '2027-01-15',
      doneWhen: 'Iedereen heeft het',
      stepId: first.id,
    })),
    decisions: decisions.map((text, at) => ({ id: `besluit-${at + 1}`, text, stepId: first.id })),
  }
}
