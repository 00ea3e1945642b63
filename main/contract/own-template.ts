import { z } from 'zod'
import { limits } from './limits'
import { idSchema } from './session'

const line = z.string().max(limits.lineCharacters)
const text = z.string().max(limits.textCharacters)
const minutes = z.number().int().min(0).max(limits.templateMinutes)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.templateEntries)

/** One step of a template of the user's own. Times may be impossible here: what is half done is kept as well. */
export const ownStepSchema = z.object({
  id: idSchema,
  title: line,
  goal: text,
  minutes,
  minimumMinutes: minutes,
  form: line,
  instructions: list(text),
  checklist: list(line),
  questions: list(text),
  toNote: list(text),
})

/** A template (draaiboek) that a facilitator made out of another one. */
export const ownTemplateSchema = z.object({
  id: idSchema,
  title: line,
  /** Name of the template that it was made from. */
  copiedFrom: line,
  changedAt: z.iso.datetime(),
  goal: text,
  /** Length of the session, to which the steps must add up. */
  minutes,
  roles: list(line),
  preparation: list(z.object({ when: line, text: line })),
  steps: list(ownStepSchema),
})

export type OwnStep = z.infer<typeof ownStepSchema>
export type OwnTemplate = z.infer<typeof ownTemplateSchema>
