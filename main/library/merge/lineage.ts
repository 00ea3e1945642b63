import { z } from 'zod'

/**
 * What stands beside a document in its file, so that two versions of it can be put together without asking a clock or a
 * server: whose saves are in it, and by which save each part became what it is.
 */
export const lineageSchema = z.object({
  /** Which document this was when its lineage began; of two that began apart nothing older is known. */
  born: z.string(),
  /** Per run of the app: the number of its last save that is in here, and who it was (a function and a device). */
  writers: z.record(z.string(), z.object({ saves: z.number().int().min(1), who: z.string() })),
  /** Per part that was changed since: the save that did it. */
  parts: z.record(z.string(), z.string()),
  /** Per count: what each run added to it. */
  counts: z.record(z.string(), z.record(z.string(), z.number())),
})

export type Lineage = z.infer<typeof lineageSchema>

/** One save of one run of the app: no two saves are ever the same, also when one of them failed. */
export type Save = { readonly run: string; readonly number: number; readonly at: Date; readonly who: string }

/** A document of which nothing was changed yet. */
export function startLineage(born: string): Lineage {
  return { born, writers: {}, parts: {}, counts: {} }
}

/** A save as it is written beside a part. */
export function nameSave({ run, number, at }: Save): string {
  return `${run}.${number.toString(36)}.${Math.floor(at.getTime() / 1000).toString(36)}`
}

/** A named save: whose, which, and when by the clock of that device. */
export function readSave(name: string): { readonly run: string; readonly number: number; readonly at: Date } {
  const [run = '', number = '', at = ''] = name.split('.')
  return { run, number: Number.parseInt(number, 36), at: new Date(Number.parseInt(at, 36) * 1000) }
}

/** Whether a save is in a version, itself or in what it was made from. */
export function holdsSave({ writers }: Lineage, name: string): boolean {
  const { run, number } = readSave(name)
  return (writers[run]?.saves ?? 0) >= number
}

/** Whether everything that was saved in `other` is in `one` as well. */
export function includes(one: Lineage, other: Lineage): boolean {
  return (
    one.born === other.born &&
    Object.entries(other.writers).every(([run, { saves }]) => (one.writers[run]?.saves ?? 0) >= saves)
  )
}

/** Who made the last save of a part, as far as the version says. */
export function whoSaved({ writers }: Lineage, name: string): string {
  return writers[readSave(name).run]?.who ?? ''
}

/** Path of a part: names of fields, ids of entries and places in lists. */
export function joinPath(path: string, key: string | number): string {
  const step = String(key).replaceAll('~', '~0').replaceAll('/', '~1')
  return path === '' ? step : `${path}/${step}`
}

/** The steps of such a path. */
export function splitPath(path: string): string[] {
  return path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The order of a list is a part of its own. */
export const orderOf = (path: string): string => `${path}/#orde`

/** Where it is written that a person has chosen: only that takes away what was kept twice, on every device. */
export const chosenOf = (id: string): string => `parted/${id}/#gekozen`
