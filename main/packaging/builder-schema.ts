import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
export function writeSchemaCopy(folder: string): void {
  const installed = readInstalledSchema(folder)
  if (installed !== undefined)
    writeFileSync(join(folder, 'builder-schema.json'), `${JSON.stringify(installed)}\n`)
}
