import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** A place that our own Markdown names and that is not there. */
export interface DeadPath {
  readonly file: string
  readonly line: number
  readonly path: string
}

/** A path in backticks must begin with one of these to be taken for one: `npm test` and `is/of` are none. */
const roots = /^(?:main|renderer|content|tests|seeds|docs|\.ci)\//u

/** Our own Markdown, as paths from `root`: at the root itself, and all that stands in docs, main, renderer, content and tests. */
export function listMarkdown(root: string): string[] {
  const at = (folder: string, recursive: boolean) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
          .filter((name) => name.endsWith('.md'))
          .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      : []
  return ['.', 'docs', 'main', 'renderer', 'content', 'tests'].flatMap((folder) => at(folder, folder !== '.'))
}

/**
 * What the Markdown of `root` names and is not there: relative links (also their heading, where they name one), pictures,
 * and paths in backticks that begin with a folder of ours. A path with a placeholder (`<slug>`, `*`, `…`) is checked up to it.
 */
export function listDeadPaths(root: string): DeadPath[] {
  return listMarkdown(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return readLines(text).flatMap(({ line, text: written }) => [
      ...listLinks(written)
        .filter((link) => !isThere(root, file, link))
        .map((path) => ({ file, line, path })),
      ...listCodePaths(written)
        .filter((path) => !existsSync(join(root, beforePlaceholder(path))))
        .map((path) => ({ file, line, path })),
    ])
  })
}

/** The lines outside blocks of code: what stands in those is an example, or a picture. */
function readLines(text: string): { line: number; text: string }[] {
  let fenced = false
  return text.split('\n').flatMap((one, at) => {
    if (one.startsWith('```')) {
      fenced = !fenced
      return []
    }
    return fenced ? [] : [{ line: at + 1, text: one }]
  })
}

/** Links to files of ours, outside backticks. An address of the web or of the app ("#/…", "/route/…") is none. */
function listLinks(line: string): string[] {
  return [...line.replace(/`[^`]*`/gu, '').matchAll(/\]\(([^()\s]+)\)/gu)]
    .flatMap(([, link]) => link ?? [])
    .filter((link) => !/^(?:[a-z]+:|\/|#\/)/u.test(link))
}

function listCodePaths(line: string): string[] {
  return [...line.matchAll(/`([^`\s]+)`/gu)]
    .flatMap(([, code]) => code ?? [])
    .filter((code) => roots.test(code))
}

function isThere(root: string, from: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path))
  if (!existsSync(join(root, target))) return false
  return heading === undefined || listHeadings(readFileSync(join(root, target), 'utf8')).includes(heading)
}

/** The anchors of the headings in a text, as the sites that show Markdown make them. */
function listHeadings(text: string): string[] {
  return readLines(text)
    .filter(({ text: line }) => /^#{1,6} /u.test(line))
    .map(({ text: line }) =>
      line
        .replace(/^#+ /u, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
}

function beforePlaceholder(path: string): string {
  const at = path.search(/[<*…{]/u)
  return at < 0 ? path : dirname(`${path.slice(0, at)}x`)
}
