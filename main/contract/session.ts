import { z } from 'zod'
import { limits } from './limits'

/** Version of the session document. Raise it together with an upgrade step and a fixture. */
export const sessionVersion = 1

const line = z.string().max(limits.lineCharacters)
const text = z.string().max(limits.textCharacters)
const moment = z.iso.datetime()
const day = z.union([z.literal(''), z.iso.date()])
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.listEntries)

/** Ids are made by us and used in file names: lower case letters, digits and hyphens only. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/)

/** One thing the facilitator ticks off in a step. */
export const checklistItemSchema = z.object({ text: line, done: z.boolean() })

/** One step of a session. Copied from the template (draaiboek), so that a session never changes when content does. */
export const stepSchema = z.object({
  id: idSchema,
  title: line,
  goal: text,
  /** Planned length in minutes. */
  minutes: z.number().int().min(0).max(600),
  /** Shortest useful length in minutes. */
  minimumMinutes: z.number().int().min(0).max(600),
  /** Way of working (werkvorm), for example "rondje". */
  form: line,
  instructions: list(text),
  checklist: list(checklistItemSchema),
  questions: list(text),
  /** What the note-taker writes down in this step. */
  toNote: list(text),
  notes: text,
})

/** How a signal is known: seen, heard or presumed (gezien, gehoord, vermoed). */
export const sightSchema = z.enum(['gezien', 'gehoord', 'vermoed'])

/** A kind of signal with anonymous counts; never a person. */
export const tallySchema = z.object({
  id: idSchema,
  /** Page id of the signal ("signaal/…") when it comes from the signalenkaart, else empty. */
  page: line,
  label: line,
  counts: z.record(sightSchema, z.number().int().min(0).max(9999)),
  stepId: line,
})

/** An agreement (afspraak). Ready only with what, who (role or organisation), when and done-when filled in. */
export const agreementSchema = z.object({
  id: idSchema,
  what: text,
  who: line,
  when: day,
  doneWhen: text,
  stepId: line,
})

/** Something to come back to (parkeerplek). */
export const parkedSchema = z.object({ id: idSchema, text, stepId: line })

/**
 * The clock. Time spent is kept per step in seconds; while it runs, the time since `runningSince` comes on top,
 * so that the clock goes on while the app is closed.
 */
export const clockSchema = z.object({
  runningSince: z.union([z.null(), moment]),
  spentSeconds: z.record(z.string(), z.number().min(0)),
})

/** One signalling session (sessie). Holds no personal data of young people. */
export const sessionSchema = z.object({
  id: idSchema,
  /** Raised by one at every save; a save that is based on an older revision is refused. */
  revision: z.number().int().min(0),
  createdAt: moment,
  changedAt: moment,
  /** Page id of the template, for example "sessie/startsessie-120". */
  template: line,
  title: line,
  municipality: line,
  date: day,
  place: line,
  purpose: text,
  group: z.object({
    /** Number of participants; null while unknown. */
    people: z.union([z.null(), z.number().int().min(0).max(500)]),
    /** Organisations and functions, without names of persons. */
    functions: text,
  }),
  phase: z.enum(['voorbereiding', 'bezig', 'gesloten']),
  currentStep: z.number().int().min(0),
  steps: list(stepSchema).min(1),
  clock: clockSchema,
  tallies: list(tallySchema),
  parked: list(parkedSchema),
  agreements: list(agreementSchema),
  closing: z.object({ followUp: day, recipients: text, keepUntil: day }),
})

export type Session = z.infer<typeof sessionSchema>
export type Step = z.infer<typeof stepSchema>
export type Tally = z.infer<typeof tallySchema>
export type Agreement = z.infer<typeof agreementSchema>
export type Parked = z.infer<typeof parkedSchema>
export type Clock = z.infer<typeof clockSchema>
export type Sight = z.infer<typeof sightSchema>

/** What a list of sessions shows without opening each session. */
export const sessionSummarySchema = sessionSchema
  .pick({ id: true, title: true, municipality: true, date: true, phase: true, changedAt: true })
  .extend({ agreements: z.number().int(), openAgreementsUntil: day })

export type SessionSummary = z.infer<typeof sessionSummarySchema>
