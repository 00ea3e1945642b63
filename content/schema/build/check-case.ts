import { z } from 'zod'
import { ageBandIds } from '../ages'
import { roleIds } from '../roles'
import { checkSights } from '../sights'

/** One of these; left out or left empty it was skipped, as in the check. */
const skippable = <Id extends string>(all: readonly Id[]) =>
  z
    .preprocess((given) => (given === '' || given === null ? undefined : given), z.enum(all).optional())
    .transform((found): Id | '' => found ?? '')

/** A list that may be left out, or be left empty as YAML allows: `contacten:` with nothing behind it. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((found) => found ?? [])
const ids = listOf(z.string())
/** An id that must be there, or a list of which at least one must. */
const needed = listOf(z.union([z.string(), z.array(z.string()).min(1)]))

/**
 * A case for the rules of the signal check: a situation, and what somebody who knows the work expects. Other keys are
 * let through, so that a file of somebody else runs too.
 */
export const checkCaseSchema = z.object({
  id: z.string(),
  normaal: z.boolean().default(false),
  rol: skippable(roleIds),
  leeftijd: skippable(ageBandIds),
  hoe: z.enum(checkSights.map(({ id }) => id)),
  signalen: z.array(z.string()).min(1, 'noem minstens één signaal'),
  /** What goes well and is ticked too; ids from content/duiding/beschermend.yaml. */
  goed: ids,
  verwacht: z.object({
    spoed: z.enum(['ja', 'nee', 'mag']),
    richtingen_moet: ids,
    richtingen_niet: z
      .object({ eerst: ids, eerste_drie: ids })
      .nullish()
      .transform((found) => found ?? { eerst: [], eerste_drie: [] }),
    contacten: needed,
    contacten_niet: ids,
    routes: needed,
    routes_niet: ids,
    zeg: ids,
    zeg_niet: ids,
  }),
  mist: ids,
  waarom: z.string().default(''),
  /** Why the rules differ from the expectation; without it a difference is an error in ours. */
  niet_gehaald: z.string().optional(),
  anders: z.string().optional(),
})

export const checkCaseFileSchema = z.array(checkCaseSchema).superRefine((cases, context) => {
  cases.forEach(({ id }, at) => {
    if (cases.findIndex((one) => one.id === id) < at)
      context.addIssue({
        code: 'custom',
        path: [at, 'id'],
        message: `'${id}' staat er twee keer: geef een van de twee een ander id`,
      })
  })
})

export type CheckCase = z.output<typeof checkCaseSchema>
