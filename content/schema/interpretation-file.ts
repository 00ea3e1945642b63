import { z } from 'zod'
import { ageBandIds } from './ages'
import { roleIds } from './roles'

/**
 * The rules of the signal check as content/duiding holds them. Everything is our own design, except the facts that a
 * rule names. A rule only ever asks for more signals, never for the absence of one: so an advice cannot vanish when
 * someone ticks one more.
 */
const id = z.string().regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes')
const sentence = z.string().min(5, 'vul een zin in').max(260, 'maak het korter: hooguit 260 tekens')
const facts = z.array(z.string()).default([])

/** "signaal/…", or all signals that point in a direction ("richting/…") or stand in a domain ("domein/…"). */
const reference = z
  .string()
  .regex(/^(signaal|richting|domein)\/[a-z-]+$/, 'schrijf signaal/…, richting/… of domein/…')

/** At least so many ticked signals out of these. */
const clause = z.strictObject({ minstens: z.int().min(1).default(1), van: z.array(reference).min(1) })
const when = z.array(clause)

/** A sentence of advice. Without facts it is our own design. */
const advice = z.strictObject({ zin: sentence, feiten: facts })

/** Kinds of "let op": why waiting is dangerous. */
export const urgentKindIds = ['acuut', 'uitbuiting', 'suicide'] as const

export const urgentFileSchema = z.array(
  z.strictObject({
    id,
    soort: z.enum(urgentKindIds),
    als: when.min(1),
    titel: sentence,
    /** Why this is shown, in a sentence. */
    waarom: sentence,
    doe: z.array(advice).min(2).max(4),
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
  .array(z.strictObject({ leeftijd: z.enum(ageBandIds), adviezen: z.array(advice).min(1) }))
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
  /** Why there is a question at every signal, and why the outcome says what is not known yet. */
  waarom_vragen: advice,
  waarom_nog_niet: advice,
})

export const dossierFileSchema = z.strictObject({
  wel: z.array(advice).min(1),
  niet: z.array(advice).min(1),
})

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
}
