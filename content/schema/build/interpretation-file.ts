import { z } from 'zod'
import { ageBandIds } from '../ages'
import { roleIds } from '../roles'

/**
 * The rules of the signal check as content/duiding holds them. Everything is our own design, except the facts that a
 * rule names. A rule only ever asks for more signals, never for the absence of one: so an advice cannot vanish when
 * someone ticks one more.
 */
const id = z.string().regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes')
const sentence = z.string().min(5, 'vul een zin in').max(260, 'maak het korter: hooguit 260 tekens')
const facts = z.array(z.string()).default([])

/** "signaal/…", or all signals that point in a direction ("richting/…"), stand in a domain ("domein/…") or are of a kind ("soort/…"). */
const reference = z
  .string()
  .regex(/^(signaal|richting|domein|soort)\/[a-z-]+$/, 'schrijf signaal/…, richting/…, domein/… of soort/…')

/** At least so many ticked signals out of these. */
const clause = z.strictObject({ minstens: z.int().min(1).default(1), van: z.array(reference).min(1) })
const when = z.array(clause)

/** Ages for which something is said; left out it is for all. */
const ages = z
  .array(z.enum(ageBandIds))
  .min(1)
  .default([...ageBandIds])

/** A sentence of advice. Without facts it is our own design. */
const advice = z.strictObject({ zin: sentence, feiten: facts, leeftijd: ages })

const pages = z.array(z.string()).default([])

/** Kinds of "let op": why waiting is dangerous. */
export const urgentKindIds = ['acuut', 'uitbuiting', 'suicide'] as const

export const urgentFileSchema = z.array(
  z.strictObject({
    id,
    soort: z.enum(urgentKindIds),
    als: when.min(1),
    /** Only for these ages; an age that was not given counts as any other. */
    alleen_leeftijd: z.array(z.enum(ageBandIds)).default([]),
    /** What it is about: these directions stand first. */
    richtingen: z.array(id).min(1, 'noem minstens één richting'),
    titel: sentence,
    /** Why this is shown, in a sentence. */
    waarom: sentence,
    doe: z.array(advice).min(2).max(6),
    routes: z.array(z.string()).min(1, 'noem minstens één route'),
    contacten: z.array(z.string()).min(1, 'noem minstens één contact'),
  }),
)

export const combinationFileSchema = z.array(
  z.strictObject({
    id,
    richting: id,
    als: when.min(2, 'een combinatie heeft minstens twee groepen signalen'),
    zin: sentence,
    /** The ordinary explanation that fits the same signals. */
    gewoon: sentence,
    feiten: facts,
  }),
)

export const houseFileSchema = z
  .array(z.strictObject({ id, als: when, titel: sentence, zin: sentence, feiten: facts }))
  .refine((rules) => rules.some(({ als }) => als.length === 0), {
    message: 'geef minstens één regel zonder voorwaarde (als: []), zodat er altijd een advies is',
  })

export const roleFileSchema = z
  .array(
    z.strictObject({
      rol: z.enum(roleIds),
      minuut: z.array(advice).min(1),
      uur: z.array(advice).min(1),
      dag: z.array(advice).min(1),
      niet: z.array(advice).min(1),
      /** How this role reaches the Zorg- en Veiligheidshuis. */
      zvh: advice,
    }),
  )
  .refine((entries) => roleIds.every((role) => entries.filter(({ rol }) => rol === role).length === 1), {
    message: `noem iedere rol één keer: ${roleIds.join(', ')}`,
  })

export const ageFileSchema = z
  .array(
    z.strictObject({
      leeftijd: z.enum(ageBandIds),
      /** What always holds at this age. */
      adviezen: z.array(advice).min(1),
      /** The law, told only when something punishable by the young person is among what it can be. */
      bij_strafbaar: z.array(advice).min(1),
      /** Routes and contacts that are for others, and what stands in their place. */
      vervang: z.record(z.string(), z.array(z.string()).min(1, 'vervang, laat nooit leeg')).default({}),
    }),
  )
  .refine(
    (entries) => ageBandIds.every((age) => entries.filter(({ leeftijd }) => leeftijd === age).length === 1),
    { message: `noem iedere leeftijd één keer: ${ageBandIds.join(', ')}` },
  )

export const talkFileSchema = z.strictObject({
  openers: z
    .array(z.strictObject({ id, als: when, zin: sentence, feiten: facts }))
    .refine((openers) => openers.some(({ als }) => als.length === 0), {
      message: 'geef minstens één openingszin zonder voorwaarde (als: [])',
    }),
  niet_zeggen: z.array(advice).min(1),
  plan: z.array(z.strictObject({ kop: sentence, punten: z.array(advice).min(1) })).min(3),
  /** What the professional says before any question, because the answer can be something punishable. */
  zeg_vooraf: advice,
  /** Why there is a question at every signal, and why the outcome says what is not known yet. */
  waarom_vragen: advice,
  waarom_nog_niet: advice,
})

export const dossierFileSchema = z.strictObject({
  wel: z.array(advice).min(1),
  niet: z.array(advice).min(1),
})

/** What weighs: which routes and contacts need a let-op, or harm or pressure, before they are shown. */
export const weightFileSchema = z.strictObject({
  alleen_bij_let_op: pages,
  bij_schade_of_druk: pages,
  /** Contacts for when somebody may be unsafe: besides a let-op, harm and pressure, what says so. */
  bij_onveiligheid: z.strictObject({ richtingen: z.array(id), routes: pages, contacten: pages }),
  /** Routes that lead only when one of these signals is ticked. */
  voorop_alleen_bij: z.array(z.strictObject({ route: z.string(), van: z.array(reference).min(1) })),
  /** What is shown when nothing else fits. */
  anders: z.array(z.string()).min(1),
  /** Lighter help, for everybody. */
  meedenken: z.array(advice).min(1),
  /** What to do with only a feeling. */
  alleen_vermoed: z.array(advice).min(2),
})

/** What goes well, to tick and to be said back. */
export const protectiveFileSchema = z.array(
  z.strictObject({ id, titel: sentence, zin: sentence, feiten: facts }),
)

/** Signals that do not fit together: it is said, not solved. */
export const contradictionFileSchema = z.array(
  z.strictObject({ id, als: when.min(2), zin: sentence, feiten: facts }),
)

/** What the check is not for. */
export const limitFileSchema = z.array(advice).min(1)

export type RuleWhen = z.output<typeof when>

/** All files of content/duiding, read. */
export interface InterpretationFile {
  readonly urgent: z.output<typeof urgentFileSchema>
  readonly combinations: z.output<typeof combinationFileSchema>
  readonly house: z.output<typeof houseFileSchema>
  readonly roles: z.output<typeof roleFileSchema>
  readonly ages: z.output<typeof ageFileSchema>
  readonly talk: z.output<typeof talkFileSchema>
  readonly dossier: z.output<typeof dossierFileSchema>
  readonly weight: z.output<typeof weightFileSchema>
  readonly protective: z.output<typeof protectiveFileSchema>
  readonly contradictions: z.output<typeof contradictionFileSchema>
  readonly limits: z.output<typeof limitFileSchema>
}
