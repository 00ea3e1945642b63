import type { Template } from '#schema/template.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Expected, Session, Step } from '#contract/session.ts'
import { isBlankText } from '../fields/blank-text'
import { tidyLines } from '../templates/change-template'
import { readDaysBefore } from './agreements/days-before'

/** What the facilitator fills in before the first step. */
export interface SessionPlan {
  readonly municipality: string
  /** "2026-11-22", or empty while unknown. */
  readonly date: string
  /** "13:30", or empty while unknown. */
  readonly startsAt?: string
  readonly endsAt?: string
  readonly place: string
  readonly purpose: string
  readonly people: number | null
  readonly functions: string
  /** Who comes, row by row; rows without a word or number are left behind. */
  readonly expected?: readonly Expected[]
}

/**
 * A new session from a template (draaiboek), one of ours or of the user's own. The steps are copied: later changes to the
 * template do not touch it.
 */
export function createSession(
  template: Template | OwnTemplate,
  plan: SessionPlan,
  id: string,
  now: Date,
): Session {
  const moment = now.toISOString()
  const script = 'stappen' in template ? readTemplate(template) : readOwnTemplate(template)
  return {
    id,
    revision: 0,
    createdAt: moment,
    changedAt: moment,
    template: script.template,
    title: script.title,
    municipality: plan.municipality,
    date: plan.date,
    startsAt: plan.startsAt ?? '',
    endsAt: plan.endsAt ?? '',
    place: plan.place,
    purpose: plan.purpose,
    practice: false,
    group: {
      people: plan.people,
      functions: plan.functions,
      expected: (plan.expected ?? []).filter(holdsSomething),
    },
    roles: script.roles.map((role) => ({ role, by: '' })),
    preparation: script.preparation.map(({ when, text }) => ({
      text,
      when,
      daysBefore: readDaysBefore(when),
      done: false,
    })),
    phase: 'voorbereiding',
    currentStep: 0,
    steps: script.steps,
    clock: { runningSince: null, seenAt: null, spentSeconds: {} },
    cases: [],
    tallies: [],
    measurements: [],
    parked: [],
    decisions: [],
    agreements: [],
    earlier: [],
    closing: {
      followUp: '',
      recipients: '',
      keepUntil: '',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
  }
}

/**
 * A new session that follows an earlier one: the place, the number, the group and what was parked come along, where the
 * new one says nothing of its own, and who was to lead leads. The agreements come along by themselves.
 */
export function takeOver(session: Session, earlier: Session): Session {
  const { group } = session
  return {
    ...session,
    place: session.place === '' ? earlier.place : session.place,
    group: {
      // who says in rows of its own who comes, says how many
      people: group.people ?? (group.expected.length === 0 ? earlier.group.people : null),
      functions: group.functions === '' ? earlier.group.functions : group.functions,
      expected: group.expected.length === 0 ? earlier.group.expected : group.expected,
    },
    roles: session.roles.map((one) =>
      one.role === facilitator && one.by === '' ? { ...one, by: earlier.closing.nextLead } : one,
    ),
    // it is filed under no step: its own step was in the other session
    parked: [...session.parked, ...earlier.parked.map((item) => ({ ...item, stepId: '' }))],
  }
}

const holdsSomething = ({ organisation, function: own, people }: Expected) =>
  !isBlankText(organisation) || !isBlankText(own) || people !== null

/** The role of who leads a session, as the templates call it. */
const facilitator = 'begeleider'

/** What a session takes over from a template. */
interface Script {
  readonly template: string
  readonly title: string
  readonly roles: readonly string[]
  readonly preparation: OwnTemplate['preparation']
  readonly steps: Step[]
}

function readTemplate(template: Template): Script {
  return {
    template: `sessie/${template.id}`,
    title: template.titel,
    roles: template.rollen_nodig,
    preparation: template.voorbereiding.map(({ wanneer, taak }) => ({ when: wanneer, text: taak })),
    steps: template.stappen.map(copyStep),
  }
}

/** Empty lines are left behind: in the editor they are still being typed. */
function readOwnTemplate({ id, title, roles, preparation, steps }: OwnTemplate): Script {
  return {
    template: `eigen/${id}`,
    title,
    roles: tidyLines(roles),
    preparation: preparation.filter(({ text }) => text.trim() !== ''),
    steps: steps.map((step) => ({
      ...step,
      plannedMinutes: step.minutes,
      instructions: tidyLines(step.instructions),
      checklist: tidyLines(step.checklist).map((text) => ({ text, done: false })),
      questions: tidyLines(step.questions),
      toNote: tidyLines(step.toNote),
      notes: '',
    })),
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
