import type { Template } from '../../../content/schema/template'
import type { Session, Step } from '../../../main/contract/session'
import { readDaysBefore } from './days-before'

/** What the facilitator fills in before the first step. */
export interface SessionPlan {
  readonly municipality: string
  /** "2026-11-22", or empty while unknown. */
  readonly date: string
  readonly place: string
  readonly purpose: string
  readonly people: number | null
  readonly functions: string
}

/** A new session from a template (draaiboek). The steps are copied: later changes to the template do not touch it. */
export function createSession(template: Template, plan: SessionPlan, id: string, now: Date): Session {
  const moment = now.toISOString()
  return {
    id,
    revision: 0,
    createdAt: moment,
    changedAt: moment,
    template: `sessie/${template.id}`,
    title: template.titel,
    municipality: plan.municipality,
    date: plan.date,
    place: plan.place,
    purpose: plan.purpose,
    practice: false,
    group: { people: plan.people, functions: plan.functions, expected: [] },
    roles: template.rollen_nodig.map((role) => ({ role, by: '' })),
    preparation: template.voorbereiding.map(({ wanneer, taak }) => ({
      text: taak,
      when: wanneer,
      daysBefore: readDaysBefore(wanneer),
      done: false,
    })),
    phase: 'voorbereiding',
    currentStep: 0,
    steps: template.stappen.map(copyStep),
    clock: { runningSince: null, seenAt: null, spentSeconds: {} },
    cases: [],
    tallies: [],
    measurements: [],
    parked: [],
    decisions: [],
    agreements: [],
    earlier: [],
    closing: { followUp: '', recipients: '', keepUntil: '', summary: '', readBack: false },
  }
}

function copyStep(step: Template['stappen'][number]): Step {
  return {
    id: step.id,
    title: step.titel,
    goal: step.doel,
    minutes: step.minuten,
    minimumMinutes: step.minuten_minimaal,
    plannedMinutes: step.minuten,
    form: step.werkvorm,
    instructions: step.begeleider,
    checklist: step.checklist.map((text) => ({ text, done: false })),
    questions: step.vragen,
    toNote: step.noteren,
    notes: '',
  }
}
