import { posix } from 'node:path'
import { zones } from './zones'

/** Where an import leads: to a zone, to a package, or to nowhere that the table knows. */
type Target =
  | { readonly kind: 'zone'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nowhere'; readonly path: string }

/** The "imports" of package.json: what "#core/*" and the like stand for. */
export type Aliases = Readonly<Record<string, string>>

const endings = /\.(?:d\.ts|tsx?|mts|cts|mjs|cjs|js|css|json|mdx|html|svg)$/u

/** Path without its ending; `content/virtual.d.ts` and `content/virtual.d` are one. */
function withoutEnding(path: string): string {
  return path.endsWith('.d.ts') ? path.slice(0, -'.ts'.length) : path.replace(endings, '')
}

/** The zone in which a path of the repository ("renderer/ui/button") stands, or undefined outside all zones. */
export function findZone(path: string): string | undefined {
  const bare = withoutEnding(path)
  let found: { readonly name: string; readonly length: number } | undefined
  for (const [name, { at }] of Object.entries(zones))
    for (const place of at) {
      const fits = place.endsWith('/') ? bare.startsWith(place) : bare === place
      if (fits && place.length > (found?.length ?? 0)) found = { name, length: place.length }
    }
  return found?.name
}

/** Path in the repository that an alias stands for, or undefined when package.json has no such alias. */
function followAlias(specifier: string, aliases: Aliases): string | undefined {
  for (const [alias, target] of Object.entries(aliases)) {
    const [before = '', after] = alias.split('*')
    if (after === undefined) {
      if (specifier === alias) return posix.normalize(target)
    } else if (
      specifier.length > before.length + after.length &&
      specifier.startsWith(before) &&
      specifier.endsWith(after)
    )
      return posix.normalize(
        target.replaceAll('*', specifier.slice(before.length, specifier.length - after.length)),
      )
  }
  return undefined
}

/** Path in the repository to which `specifier` in `file` leads, or undefined for a package. */
export function resolvePath(file: string, specifier: string, aliases: Aliases): string | undefined {
  const bare = specifier.replace(/\?.*$/u, '')
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), bare))
  if (bare.startsWith('#')) return followAlias(bare, aliases) ?? bare
  if (bare.startsWith('/') || bare.startsWith('file:')) return bare
  return undefined
}

function findTarget(file: string, specifier: string, aliases: Aliases): Target {
  const path = resolvePath(file, specifier, aliases)
  if (path === undefined) return { kind: 'package', name: namePackage(specifier) }
  const zone = findZone(path)
  return zone === undefined ? { kind: 'nowhere', path } : { kind: 'zone', name: zone }
}

/** Name under which the table knows a package: without a path inside it, and by family for node and virtual modules. */
function namePackage(specifier: string): string {
  const family = /^(?:node|virtual):/u.exec(specifier)?.[0]
  if (family !== undefined) return `${family}*`
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

/**
 * Why `file` may not import `specifier`, in one sentence, or undefined when it may. `file` is a path of the repository;
 * a file outside all zones is refused whatever it imports, so that a new folder gets its place in the table first.
 */
export function judgeImport(file: string, specifier: string, aliases: Aliases): string | undefined {
  const from = findZone(file)
  if (from === undefined) return `${file} staat in geen zone. Geef de map een plaats in tests/walls/zones.ts.`
  const zone = zones[from]
  const target = findTarget(file, specifier, aliases)
  switch (target.kind) {
    case 'nowhere':
      return `“${specifier}” leidt naar geen zone uit tests/walls/zones.ts.`
    case 'package':
      if (zone?.packages?.includes(target.name)) return undefined
      return `De zone “${from}” gebruikt het pakket “${target.name}” niet. Wat wel mag, staat in tests/walls/zones.ts.`
    case 'zone':
      if (target.name === from || zone?.uses.includes(target.name)) return undefined
      return `De zone “${from}” kent “${target.name}” niet. Wat wel mag, staat in tests/walls/zones.ts.`
  }
}
