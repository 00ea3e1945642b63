import { basename, dirname } from 'node:path'

/** The id of the page in a file: "<collection>/<slug>", as its folder and name say. */
export function pageIdOf(path: string): string {
  return `${basename(dirname(path))}/${basename(path, '.mdx')}`
}
