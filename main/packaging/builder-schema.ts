import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where electron-builder is put when it is first needed: away from the sources, which are read by many a check. */
export const builderFolder = '.cache/pakket/builder'

/** What the copy of the builder's schema holds: the version that it is of, and the schema. */
export interface BuilderSchema {
  readonly version: string
  readonly schema: object
}

/** The schema of the electron-builder that is installed in `folder`, without its prose; undefined when none is. */
export function readInstalledSchema(folder: string): BuilderSchema | undefined {
  const library = join(folder, 'node_modules', 'app-builder-lib')
  if (!existsSync(library)) return undefined
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as BuilderSchema
  const schema = JSON.parse(readFileSync(join(library, 'scheme.json'), 'utf8'), dropProse) as object
  return { version, schema }
}

/** A description is a text; a setting that is called "description" is an object, and stays. */
function dropProse(key: string, value: unknown): unknown {
  return ['description', 'markdownDescription'].includes(key) && typeof value === 'string' ? undefined : value
}

/** Renews the copy that the tests hold our configuration against, so that they need no electron-builder. */
export function writeSchemaCopy(folder: string, copy: string): void {
  const installed = readInstalledSchema(folder)
  if (installed !== undefined) writeFileSync(copy, `${JSON.stringify(installed)}\n`)
}
