import { z } from 'zod'

/**
 * What a document may be on disk although nobody may write it any more: too long, too much or too little, half a number,
 * or a rule of our own.
 */
const loosened: ReadonlySet<string> = new Set([
  'max_length',
  'less_than',
  'greater_than',
  'number_format',
  'custom',
])

/**
 * A schema for the same document without its limits and without rules of our own, such as for days: for files that an
 * older app, another program or a person left behind. One odd number must not keep a whole session out of sight. What is
 * of another kind altogether is still refused.
 */
export function loosen<Output, Input>(schema: z.ZodType<Output, Input>): z.ZodType<Output, Input> {
  // every branch gives back a schema of the same document, which TypeScript cannot follow
  return loosenPart(schema) as z.ZodType<Output, Input>
}

function loosenPart(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodString) return keepChecks(z.string(), schema)
  // a script writes the time of its own place
  if (schema instanceof z.ZodISODateTime) return z.iso.datetime({ offset: true, local: true })
  if (schema instanceof z.ZodNumber) return keepChecks(z.number(), schema)
  if (schema instanceof z.ZodArray) return keepChecks(z.array(loosenPart(schema.element)), schema)
  if (schema instanceof z.ZodObject) {
    const shape: z.core.$ZodShape = schema.shape
    return z.object(Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, loosenPart(part)])))
  }
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType, loosenPart(schema.valueType))
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(loosenPart))
  return schema
}

function keepChecks(loose: z.ZodType, { def }: { readonly def: z.core.$ZodTypeDef }): z.ZodType {
  const kept = (def.checks ?? []).filter((check) => !loosened.has(check._zod.def.check))
  // `loose` is of the very kind that these checks were made for
  return loose.check(...(kept as z.core.$ZodCheck<unknown>[]))
}
