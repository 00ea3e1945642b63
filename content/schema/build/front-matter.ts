import { z } from 'zod'
import { ageGroups, domains, type Collection } from '../collections'
import { signalKindIds } from '../signal-kinds'

export const pageId = z
  .string()
  .regex(/^[a-z-]+\/[A-Za-z0-9-]+$/, 'schrijf een pagina als collectie/slug, bijvoorbeeld fenomeen/geldezel')
const oneLine = (most: number) =>
  z.string().min(3, 'vul een zin in').max(most, `maak het korter: hooguit ${most} tekens`)
const inCollection = (collection: Collection) =>
  z.string().regex(new RegExp(`^${collection}/[A-Za-z0-9-]+$`), `hier hoort een pagina uit ${collection}/`)

/** Languages other than Dutch that a title or a term can be in. */
export const languages = ['en'] as const

/** Fields that every page has. */
const common = {
  /** Title as a user would say it. */
  titel: oneLine(120),
  /** One or two sentences that open the page. */
  kort: oneLine(240),
  /** Facts that `kort` and the card rest on; empty only for what is wholly our own design. */
  feiten: z.array(z.string()),
  bijgewerkt: z.iso.date('schrijf de datum als 2026-11-22'),
  /** Other words under which users look for the page. */
  zoekwoorden: z.array(z.string()).default([]),
  verwant: z.array(pageId).default([]),
  /** Language of the title when it is not Dutch, so that it is read aloud as it sounds. */
  taal: z.enum(languages).optional(),
}

/** What a page says that may not wait: one sentence to say aloud (our own work), and whom to ring, the first one first. */
const urgency = {
  spoed: z.boolean().default(false),
  zeg: oneLine(100).optional(),
  contacten: z.array(inCollection('contact')).default([]),
}

/** The front matter of each MDX collection. Field names are Dutch because content writers fill them in. */
export const frontMatterSchemas = {
  handreiking: z.strictObject({ ...common, volgorde: z.int().min(1) }),
  fenomeen: z.strictObject({
    ...common,
    groep: z.enum([
      'algemeen',
      'geld-en-fraude',
      'hacken-en-techniek',
      'beeld-en-schaamte',
      'dreiging-en-geweld',
      'drugs-en-uitbuiting',
      'spel-en-gokken',
    ]),
    signalen: z.array(inCollection('signaal')).default([]),
    routes: z.array(inCollection('route')).default([]),
    ...urgency,
    /** Only ages that a fact names for a group, not for one case. */
    leeftijd: z.array(z.enum(ageGroups.map(({ id }) => id))).default([]),
    leeftijdFeiten: z.array(z.string()).default([]),
  }),
  signaal: z.strictObject({
    ...common,
    feit: z.string(),
    /** What kind of thing it is; only harm, pressure, change and consequence can point anywhere by themselves. */
    soort: z.enum(signalKindIds),
    /** Where it can point, the likeliest first: own design, with what the register says of it as the basis. */
    richtingen: z.array(z.string()).max(5, 'noem hooguit vijf richtingen: meer zegt niets').default([]),
    /** Ids of cards that were joined into this one; they still lead here. */
    vroeger: z.array(inCollection('signaal')).default([]),
    /** Where it stands on the card when the register does not say. */
    domein: z.enum(domains.map(({ id }) => id)).optional(),
    ookZijn: oneLine(160),
    wijstOp: oneLine(160),
    vraag: oneLine(160),
    nietZeggen: oneLine(160),
    eerst: oneLine(160),
    routes: z.array(inCollection('route')).default([]),
    altijdSerieus: z.boolean().default(false),
    /** Whom to ring first; only on a signal that cannot wait. */
    contacten: z.array(inCollection('contact')).default([]),
  }),
  'fast-money': z.strictObject({ ...common, volgorde: z.int().min(1) }),
  interventie: z.strictObject({ ...common, feit: z.string() }),
  route: z.strictObject({
    ...common,
    feit: z.string(),
    ...urgency,
    fenomenen: z.array(inCollection('fenomeen')).default([]),
  }),
  contact: z.strictObject({
    ...common,
    feit: z.string(),
    gebied: z.enum(['landelijk', 'midden-nederland', 'utrecht', 'flevoland', 'gooi-en-vechtstreek']),
  }),
  /** Who does what: what they do stands in the text; when to turn to them, and what they need, on the card. */
  rol: z.strictObject({
    ...common,
    feit: z.string(),
    groep: z.enum([
      'dicht-bij-de-jongere',
      'zorg-en-veiligheid',
      'politie-en-justitie',
      'regie',
      'slachtoffers-en-geld',
    ]),
    wanneer: oneLine(160),
    nodig: oneLine(160),
    /** Facts that they partly rest on, named in the text too; without facts the line is our own design. */
    wanneerFeiten: z.array(z.string()).default([]),
    nodigFeiten: z.array(z.string()).default([]),
    routes: z.array(inCollection('route')).default([]),
    contacten: z.array(inCollection('contact')).default([]),
  }),
  wet: z.strictObject({ ...common, volgorde: z.int().min(1) }),
  begrip: z.strictObject({
    ...common,
    soort: z.enum(['afkorting', 'vakwoord', 'straattaal']),
    /** Which of `zoekwoorden` are English: in a text they are read aloud as English. */
    engels: z.array(z.string()).default([]),
  }),
} as const

/** Collections that are written as MDX. Templates and cases are data; sources come from the register. */
export type MdxCollection = keyof typeof frontMatterSchemas

/** Front matter after checking, with its collection so that code can narrow on it. */
export type FrontMatter = {
  [Name in MdxCollection]: { readonly collection: Name } & z.output<(typeof frontMatterSchemas)[Name]>
}[MdxCollection]

export const mdxCollections = Object.keys(frontMatterSchemas) as MdxCollection[]
