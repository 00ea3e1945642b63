import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundledPackage } from '../contract/notices'

/** What we read of a package.json. */
interface Manifest {
  readonly name?: unknown
  readonly version?: unknown
  readonly license?: unknown
  readonly homepage?: unknown
}

/** Files of a package that tell under which licence it is. */
const licenceFile = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i

/** Reads what a package in `folder` says of itself. */
export function readBundledPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map(({ name }) => tidy(readFileSync(join(folder, name), 'utf8')))
  return {
    name: asText(manifest.name),
    version: asText(manifest.version),
    licence: asText(manifest.license),
    homepage: asText(manifest.homepage),
    text: [...new Set(texts)].toSorted().join('\n\n'),
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Build tools bring the licences of all that they are made of along; what of theirs is in the app has the first one. */
const tidy = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/^#+ licenses of bundled dependencies[^]*$/im, '')
    .trim()

/**
 * The folder of the package that a module of the build came from; undefined for our own modules. `modules` is where the
 * build tool itself lives: what it adds (its helpers) is its makers' work as well.
 */
export function findPackageFolder(moduleId: string, modules: string): string | undefined {
  const helper = /^\0?(vite|rolldown|@oxc-project\+runtime)\b/.exec(moduleId)?.[1]
  if (helper !== undefined) return `${modules}/${helper.replace('+', '/')}`
  const path = moduleId
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
  const mark = '/node_modules/'
  const at = path.lastIndexOf(mark)
  if (at === -1) return undefined
  const inside = path.slice(at + mark.length).split('/')
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/')
  return `${path.slice(0, at + mark.length)}${name}`
}
