import { z } from 'zod'
import { isKeptDay } from './day'
import { limits } from './limits'
import { loosen } from './loosen'

/** Version of the session document. Raise it together with an upgrade step and a fixture. */
export const sessionVersion = 3

const line = z.string().max(limits.lineCharacters)
const text = z.string().max(limits.textCharacters)
const moment = z.iso.datetime()
const day = z.string().refine((text) => text === '' || isKeptDay(text))
const count = z.number().int().min(0).max(limits.counted)
const minutes = z.number().int().min(0).max(limits.stepMinutes)
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
  minutes,
  /** Shortest useful length in minutes. */
  minimumMinutes: minutes,
  /** Length before anything was shortened while the session ran. */
  plannedMinutes: minutes,
  /** Way of working (werkvorm), for example "rondje". */
  form: line,
  instructions: list(text),
  checklist: list(checklistItemSchema),
  questions: list(text),
  /** What the note-taker writes down in this step. */
  toNote: list(text),
  notes: text,
})

/** How a signal is known: seen, told by the young person, heard of somebody else, or presumed; as in the check. */
export const sightSchema = z.enum(['gezien', 'verteld', 'gehoord', 'vermoed'])

/** A kind of signal with anonymous counts; never a person. */
export const tallySchema = z.object({
  id: idSchema,
  /** Page id of the signal ("signaal/…") when it comes from the signalenkaart, else empty. */
  page: line,
  label: line,
  counts: z.record(sightSchema, count),
  stepId: line,
  /** Ids of the expected functions (`group.expected`) that say they can see this: the signalenmatrix. */
  seenBy: list(line),
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

/** What became of an agreement; empty while nobody has said it. */
export const agreementOutcomeSchema = z.enum(['', 'gelukt', 'loopt', 'uitgesteld', 'vervallen'])

/**
 * An agreement of an earlier session of the same municipality, copied when this one was made, with what the group says
 * of it now. The earlier session itself is never changed.
 */
export const earlierAgreementSchema = agreementSchema.omit({ stepId: true }).extend({
  /** The session in which it was first made. */
  sessionId: idSchema,
  outcome: agreementOutcomeSchema,
  /** How often it was postponed in earlier sessions; a postponement now comes on top. */
  postponed: count,
  /** The new day when it is postponed now, else empty. */
  newWhen: day,
})

/** A decision of the group (besluit), in one sentence. */
export const decisionSchema = z.object({ id: idSchema, text, stepId: line })

/** A role in the session (begeleider, notulist …) and the function or organisation that takes it; never a name. */
export const roleSchema = z.object({ role: line, by: line })

/** Who is expected: an organisation and a function, with the number of people when it is known. */
export const expectedSchema = z.object({
  id: idSchema,
  organisation: line,
  function: line,
  people: z.union([z.null(), z.number().int().min(0).max(limits.people)]),
})

/** One task of the preparation. `daysBefore` counts back from the day of the session; null when it has no day. */
export const preparationSchema = z.object({
  text: line,
  /** As the template says it, for example "2 weken vooraf". */
  when: line,
  daysBefore: z.union([z.null(), z.number().int().min(0).max(limits.daysBefore)]),
  done: z.boolean(),
})

/** Anonymous counts per answer of the opinion meter. */
export const opinionSchema = z.record(line, count)

/** A case card (casuskaart) in this session. */
export const sessionCaseSchema = z.object({
  /** Page id, for example "casus/geldezel". */
  page: line,
  /** How many reveals the group has seen. */
  revealed: z.number().int().min(0).max(100),
  before: opinionSchema,
  after: opinionSchema,
  learned: text,
})

/** One statement of the baseline and final measurement: how many people gave 1, 2, 3, 4 and 5, before and after. */
export const measurementSchema = z.object({
  statement: line,
  before: z.array(count).length(5),
  after: z.array(count).length(5),
})

/** Something to come back to (parkeerplek). */
export const parkedSchema = z.object({ id: idSchema, text, stepId: line })

/**
 * The clock. Time spent is kept per step in seconds; while it runs, the time since `runningSince` comes on top,
 * so that the clock goes on while the app is closed.
 */
export const clockSchema = z.object({
  runningSince: z.union([z.null(), moment]),
  /** Last moment at which the running clock was looked at: shows a sleep or a changed system clock afterwards. */
  seenAt: z.union([z.null(), moment]),
  spentSeconds: z.record(z.string(), z.number().min(0)),
})

/**
 * What was written on another device in a part that was changed here at the same time. The part shows one version, this
 * is the other one; it goes when a person has chosen.
 */
export const partedSchema = z.object({
  id: idSchema,
  /** Names of fields and ids of entries, from the session down to the part. */
  part: list(line),
  text,
  /** A function and a device, never a name. */
  by: line,
  at: moment,
})

/** One signalling session (sessie) as it may be written. Holds no personal data of young people. */
export const sessionSchema = z.object({
  id: idSchema,
  /** Raised by one at every save; a save that is based on an older revision is refused. */
  revision: z.number().int().min(0),
  createdAt: moment,
  changedAt: moment,
  /** An invented session to practise with: never counted among the real ones. */
  practice: z.boolean(),
  /** Page id of the template, for example "sessie/startsessie-120"; or "eigen/<id>" for a template of the user's own. */
  template: line,
  title: line,
  municipality: line,
  date: day,
  place: line,
  purpose: text,
  group: z.object({
    /** Number of participants; null while unknown. */
    people: z.union([z.null(), z.number().int().min(0).max(limits.people)]),
    /** Organisations and functions, without names of persons. */
    functions: text,
    expected: list(expectedSchema),
  }),
  roles: list(roleSchema),
  preparation: list(preparationSchema),
  phase: z.enum(['voorbereiding', 'bezig', 'gesloten']),
  currentStep: z.number().int().min(0),
  steps: list(stepSchema).min(1),
  clock: clockSchema,
  cases: list(sessionCaseSchema),
  tallies: list(tallySchema),
  measurements: list(measurementSchema),
  parked: list(parkedSchema),
  decisions: list(decisionSchema),
  agreements: list(agreementSchema),
  earlier: list(earlierAgreementSchema),
  closing: z.object({
    followUp: day,
    recipients: text,
    keepUntil: day,
    /** What is read back to the group at the end. */
    summary: text,
    /** Whether the summary was read back. */
    readBack: z.boolean(),
  }),
  /** Left out while nothing was changed in two places at once. */
  parted: list(partedSchema).optional(),
})

/** A session as it may lie on disk: an older app or another program may have left what nobody may write now. */
export const storedSessionSchema = loosen(sessionSchema)

export type Session = z.infer<typeof sessionSchema>
export type Parted = z.infer<typeof partedSchema>
export type Step = z.infer<typeof stepSchema>
export type Tally = z.infer<typeof tallySchema>
export type Agreement = z.infer<typeof agreementSchema>
export type Sight = z.infer<typeof sightSchema>
export type AgreementOutcome = z.infer<typeof agreementOutcomeSchema>
export type EarlierAgreement = z.infer<typeof earlierAgreementSchema>
export type Expected = z.infer<typeof expectedSchema>
export type Preparation = z.infer<typeof preparationSchema>
export type SessionCase = z.infer<typeof sessionCaseSchema>
export type Measurement = z.infer<typeof measurementSchema>

const summarySchema = sessionSchema
  .pick({
    id: true,
    practice: true,
    title: true,
    municipality: true,
    date: true,
    phase: true,
    createdAt: true,
    changedAt: true,
  })
  .extend({
    agreements: z.number().int(),
    /** The day after which it may be thrown away. */
    keepUntil: day,
    /** The day on which the group meets again. */
    followUp: day,
    /** Closed after something was done in it; an empty session closed at once was not held. */
    held: z.boolean(),
    people: sessionSchema.shape.group.shape.people,
    /** The agreements that were ready. */
    agreed: z.array(agreementSchema.pick({ id: true, when: true })),
    /** What was said of agreements of earlier sessions. */
    followed: z.array(
      earlierAgreementSchema.pick({ id: true, when: true, outcome: true, newWhen: true, postponed: true }),
    ),
    /** How often each signal of the signalenkaart was named, by page id. Own words are not passed on. */
    signals: z.array(z.object({ page: line, count: z.number().int() })),
  })

/** What a list of sessions shows without opening each session; as odd as the file may be. */
export const sessionSummarySchema = loosen(summarySchema)

export type SessionSummary = z.infer<typeof summarySchema>
