import { posix } from 'node:path'
import ts from 'typescript'
import { resolvePath, type Aliases } from '../walls/judge-import'

/** Every address that a file asks for: import, import type, re-export, import(), the type import('…'), and @import in CSS. */
export function listSpecifiers(file: string, text: string): string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/gu)].flatMap(([, path]) => path ?? [])
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The file of the house that `specifier` leads to, or undefined for a package, a page or a file of data. */
export function findFile(
  files: ReadonlySet<string>,
  {
    file,
    specifier,
    aliases,
  }: { readonly file: string; readonly specifier: string; readonly aliases: Aliases },
): string | undefined {
  const path = resolvePath(file, specifier, aliases)
  if (path === undefined) return undefined
  const endings = ['', '.ts', '.tsx', '.css', '.d.ts', '/index.ts']
  return endings.map((ending) => posix.normalize(path + ending)).find((one) => files.has(one))
}
