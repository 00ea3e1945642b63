import { z } from 'zod'
import { certainties, domains } from '../collections'

/** Where a fact comes from when not simply from its sources. Without it, the sources carry the fact. */
export const groundSchema = z.enum(['algemene-kennis', 'afgeleid', 'niet-gevonden', 'geen'])

/** The places on a page that a fact can be meant for. */
const factParts = [
  'wat',
  'begin',
  'signaal',
  'gewone-verklaring',
  'wet',
  'eerst-doen',
  'wie-bellen',
  'niet-doen',
  'gesprek',
  'dader-bril',
  'cijfer',
  'voorbeeld',
  'woorden',
  'programma',
  'beperking',
] as const

/** A later reading of a contact, which goes before the first one. */
const laterReadingSchema = z.object({
  telefoon: z.string().optional(),
  url: z.string().optional(),
  bereikbaarheid: z.string().optional(),
  datum_gezien: z.string().optional(),
  corrigeert: z.string().optional(),
  bronnen: z.array(z.string()),
})

/** One time that a number was read: on which source, and when. The date of the source itself stands with the source. */
const numberReadingSchema = z.strictObject({
  telefoon: z.string(),
  bron: z.string(),
  gezien: z.string().optional(),
})

/** One fact of the register. Fields that only some kinds have are optional; nothing else may stand in the file. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
  tekst: z.string().min(3),
  bronnen: z.array(z.string()),
  zekerheid: z.enum(certainties),
  grond: groundSchema.optional(),
  controleren: z.boolean().optional(),
  /** The year that a figure is about. */
  jaar: z.string().optional(),
  peiljaar: z.union([z.string(), z.number()]).optional(),
  /** The country that research is about; absent means the Netherlands. */
  land: z.string().optional(),
  let_op: z.string().optional(),
  afgeleid_van: z.string().optional(),
  corrigeert: z.string().optional(),
  /** Newer facts that say it right: a page may no longer cite this one. */
  vervangen_door: z.array(z.string()).min(1).optional(),
  /** Newer facts that correct a part: a page may cite this one for the rest, together with one of them. */
  deels_vervangen_door: z.array(z.string()).min(1).optional(),
  /** Where on a page the fact belongs. */
  deel: z.enum(factParts).optional(),
  /** The date of the page that carried the fact, where it matters for what the fact says. */
  bron_datum: z.string().optional(),
  /** The pages that a figure fits. */
  hoort_bij: z.array(z.string()).optional(),
  thema: z.string().optional(),
  soort: z.string().optional(),
  basis: z.string().optional(),
  // signals
  kan_wijzen_op: z.array(z.string()).optional(),
  onschuldige_verklaring: z.string().optional(),
  versterkt_door: z.array(z.string()).optional(),
  vraag: z.string().optional(),
  // routes
  wat_doen: z.array(z.string()).optional(),
  wie: z.string().optional(),
  contact: z.record(z.string(), z.string()).optional(),
  // contacts
  naam: z.string().optional(),
  waarvoor: z.string().optional(),
  telefoon: z.string().optional(),
  url: z.string().optional(),
  bereikbaarheid: z.string().optional(),
  datum_gezien: z.string().optional(),
  latere_lezing: laterReadingSchema.optional(),
  lezingen: z.array(numberReadingSchema).min(1).optional(),
  /** Why somebody has to ring this number first, before relying on it. */
  twijfel: z.string().optional(),
  // law
  onderwerp: z.string().optional(),
  artikel: z.string().optional(),
  titel: z.string().optional(),
  wet: z.string().optional(),
  maximumstraf: z.string().optional(),
  geldig_op: z.string().optional(),
  // roles and requirements
  partner: z.string().optional(),
  doet: z.string().optional(),
  eis: z.string().optional(),
  waarom: z.string().optional(),
  // interventions and effects
  voor_wie: z.string().optional(),
  wat: z.string().optional(),
  uitvoerder: z.string().optional(),
  effect: z.string().optional(),
  bewijs: z.string().optional(),
  interventie: z.string().optional(),
  uitkomst: z.string().optional(),
  sterkte_bewijs: z.string().optional(),
  // words
  woord: z.string().optional(),
  betekenis: z.string().optional(),
  term: z.string().optional(),
  uitleg: z.string().optional(),
  punt: z.string().optional(),
  // cards of others
  uitgever: z.string().optional(),
  vorm: z.string().optional(),
  wat_goed_is: z.string().optional(),
  wat_ontbreekt: z.string().optional(),
  // programme documents
  sectie: z.string().optional(),
  waarde: z.union([z.string(), z.number()]).optional(),
  acties: z.array(z.union([z.string(), z.number()])).optional(),
  actie: z.union([z.string(), z.number()]).optional(),
  datum: z.union([z.string(), z.number()]).optional(),
  product: z.string().optional(),
  opmerking: z.string().optional(),
})

/** One file of facts: one topic. `controleren` on the file holds for every fact in it. */
export const factFileSchema = z.strictObject({
  onderwerp: z.string(),
  soort: z.string(),
  controleren: z.boolean().optional(),
  fenomeen: z.string().optional(),
  rollen: z.array(z.string()).optional(),
  ook_genoemd: z.array(z.string()).optional(),
  ook_genoemd_onbevestigd: z.array(z.string()).optional(),
  domein: z.enum(domains.map((domain) => domain.id)).optional(),
  thema: z.string().optional(),
  feiten: z.array(factSchema),
})

/** One source. `ook` lists the ids under which other files named the same address. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^(fen|sig|fm|han|zaad|awet|ahan|aond|c-s|d-s)-[a-z0-9-]+$/),
  titel: z.string().min(2),
  uitgever: z.string().optional(),
  datum: z.string(),
  soort: z.string().optional(),
  land: z.string().optional(),
  url: z.string().optional(),
  gelezen: z.string().optional(),
  opmerking: z.string().optional(),
  ook: z.array(z.string()).optional(),
})

export const sourceFileSchema = z.strictObject({ onderwerp: z.string(), bronnen: z.array(sourceSchema) })

/** The municipalities with their district; `zekerheid` is about the district. */
export const municipalityFileSchema = z.strictObject({
  onderwerp: z.string(),
  toelichting: z.array(z.string()),
  gemeenten: z.array(
    z
      .strictObject({
        naam: z.string(),
        district: z.string(),
        zekerheid: z.string(),
        bronnen: z.array(z.string()),
        opmerking: z.string().optional(),
        /** First day on which it exists, and first day on which it exists no more. */
        vanaf: z.iso.date("schrijf de datum als '2027-01-01'").optional(),
        tot: z.iso.date("schrijf de datum als '2027-01-01'").optional(),
        /** The municipality that it becomes part of. */
        naar: z.string().optional(),
        /** Whether somebody saw that the law was passed; until then the change does nothing. */
        bevestigd: z.boolean().optional(),
      })
      .refine(({ tot, naar }) => (tot === undefined) === (naar === undefined), {
        message: 'tot en naar horen bij elkaar: zeg wanneer de gemeente ophoudt en waarin zij opgaat',
      })
      .refine(
        ({ vanaf, tot, bevestigd }) =>
          (bevestigd === undefined) === (vanaf === undefined && tot === undefined),
        {
          message: 'zet bij vanaf of tot ook bevestigd: true als de wet is aangenomen, en anders false',
        },
      ),
  ),
})

export type Source = z.infer<typeof sourceSchema>
export type RegisterFact = z.infer<typeof factSchema> & {
  /** Set on the fact or on its file: a person has to check it before use. */
  readonly mustCheck: boolean
  /** The file it stands in, relative to seeds/. */
  readonly file: string
  readonly topic: string
}
export type Municipality = z.infer<typeof municipalityFileSchema>['gemeenten'][number]
