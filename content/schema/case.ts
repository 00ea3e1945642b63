import { z } from 'zod'
import { caseAudiences, caseSettings } from './case-labels'

const keysOf = <Key extends string>(record: Readonly<Record<Key, string>>) => Object.keys(record) as Key[]
const text = z.string().min(1).max(1200)

/** A case card (casuskaart): an invented situation with reveals, for practice. Our own design. */
export const caseSchema = z.strictObject({
  titel: text,
  bijgewerkt: z.iso.date('schrijf de datum als 2026-11-22'),
  thema: text,
  leeftijd: text,
  minuten_advies: z.int().min(5),
  voor: z.array(z.enum(keysOf(caseAudiences))).min(1),
  omgeving: z.enum(keysOf(caseSettings)),
  situatie: text,
  startvraag: text,
  onthullingen: z.array(
    z.strictObject({ stap: z.int(), nieuwe_informatie: text, vraag: text, let_op: text.optional() }),
  ),
  discussievragen: z.array(text),
  signalen: z.array(z.strictObject({ label: text, soort: text })),
  kan_ook_betekenen: z.array(text),
  /** What the tegenspreker asks the group. */
  tegenvragen: z.array(text).min(2),
  beschermende_factoren: z.array(text),
  goede_vervolgstappen: z.array(z.strictObject({ wie: text, stap: text })),
  direct_handelen_bij: z.array(text),
  valkuilen: z.array(text),
  kernboodschap: text,
  gevoelig: z.boolean().optional(),
  uitleg_gevoelig: text.optional(),
})

export type Case = z.infer<typeof caseSchema> & { readonly id: string }
