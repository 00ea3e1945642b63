import { z } from 'zod'
import { roleIds, type RoleId } from './roles'
import type { ShownFact } from './page'

const id = z.string().regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes')
const sentence = z.string().min(3, 'vul een zin in').max(260, 'maak het korter: hooguit 260 tekens')
const consult = sentence.regex(/^Overleg met /, "begin met 'Overleg met'")

/**
 * The questions of "Mag ik dit delen?" as content/delen.yaml holds them. Everything is our own design, except the facts
 * that it names. It ends in advice, never in a verdict.
 */
export const sharingFileSchema = z.strictObject({
  bijgewerkt: z.iso.date('schrijf de datum als 2026-11-22'),
  /** Stands above every step: asking without a name is always possible. */
  zonder_naam: z.strictObject({ zin: sentence, feiten: z.array(z.string()).min(1) }),
  begin: id,
  rollen: z.array(
    z.strictObject({
      id: z.enum(roleIds),
      /** First question of this role, after the ones that everyone gets. */
      vraag: id,
      overleg: z.array(consult).min(1),
      feiten: z.array(z.string()).min(1),
    }),
  ),
  vragen: z.array(
    z.strictObject({
      id,
      vraag: sentence,
      uitleg: sentence.optional(),
      antwoorden: z
        .array(z.strictObject({ id, zin: sentence, naar: id }))
        .min(2, 'geef 2 tot 4 antwoorden')
        .max(4, 'geef 2 tot 4 antwoorden'),
    }),
  ),
  adviezen: z.array(
    z.strictObject({
      id,
      titel: sentence,
      /** What to do, in our own words. */
      zinnen: z.array(sentence).min(1).max(4),
      feiten: z.array(z.string()).min(1, 'noem minstens één feit waarop het advies rust'),
      noteer: z.array(sentence).min(1),
      overleg: z.array(consult).min(1, "noem minstens één 'Overleg met …'"),
      paginas: z.array(z.string()),
      /** Danger first: the advice opens with 112 and "Nu handelen". */
      nu_handelen: z.boolean().default(false),
    }),
  ),
})

export type SharingFile = z.output<typeof sharingFileSchema>

/** An answer leads to a question or an advice, or (`toRole`) to the first question of the role. */
export interface SharingAnswer {
  readonly id: string
  readonly text: string
  readonly to: string
}

export interface SharingQuestion {
  readonly id: string
  readonly text: string
  readonly hint: string
  readonly answers: readonly SharingAnswer[]
}

export interface SharingAdvice {
  readonly id: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly grounds: readonly ShownFact[]
  readonly writeDown: readonly string[]
  readonly consult: readonly string[]
  readonly pages: readonly string[]
  readonly actNow: boolean
}

export interface SharingRole {
  readonly id: RoleId
  readonly first: string
  readonly consult: readonly string[]
  readonly grounds: readonly ShownFact[]
}

/** The flow as the page gets it: with the facts themselves. */
export interface SharingFlow {
  readonly updated: string
  readonly withoutName: { readonly text: string; readonly facts: readonly ShownFact[] }
  readonly first: string
  readonly roles: readonly SharingRole[]
  readonly questions: readonly SharingQuestion[]
  readonly advices: readonly SharingAdvice[]
}
