import { z } from 'zod'
import { ageBandIds } from './ages'
import { roleIds } from './roles'
import { checkSights } from './sights'

const ids = z.array(z.string()).default([])
/** An id that must be there, or a list of which at least one must. */
const needed = z.array(z.union([z.string(), z.array(z.string()).min(1)])).default([])

/**
 * A case for the rules of the signal check: a situation, and what somebody who knows the work expects. Other keys are
 * let through, so that a file of somebody else runs too.
 */
export const checkCaseSchema = z.object({
  id: z.string(),
  normaal: z.boolean().default(false),
  rol: z.enum(roleIds).or(z.literal('')).default(''),
  leeftijd: z.enum(ageBandIds).or(z.literal('')).default(''),
  hoe: z.enum(checkSights.map(({ id }) => id)),
  signalen: z.array(z.string()).min(1, 'noem minstens één signaal'),
  /** What goes well and is ticked too; ids from content/duiding/beschermend.yaml. */
  goed: ids,
  verwacht: z.object({
    spoed: z.enum(['ja', 'nee', 'mag']),
    richtingen_moet: ids,
    richtingen_niet: z.object({ eerst: ids, eerste_drie: ids }).default({ eerst: [], eerste_drie: [] }),
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

export const checkCaseFileSchema = z.array(checkCaseSchema)

export type CheckCase = z.output<typeof checkCaseSchema>
