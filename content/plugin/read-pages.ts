import type { Root } from 'mdast'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { YAMLParseError } from 'yaml'
import { explainIssues, type Problem } from '../schema/explain-issues'
import {
  frontMatterSchemas,
  mdxCollections,
  type FrontMatter,
  type MdxCollection,
} from '../schema/front-matter'
import { findPathLine } from './find-line'
import { frontMatterText, parsePage } from './parse-page'

/** A page that was read and whose front matter is in order. */
export interface Page {
  readonly id: string
  readonly collection: MdxCollection
  readonly slug: string
  /** File relative to the repository. */
  readonly file: string
  readonly frontMatter: FrontMatter
  readonly tree: Root
}

/** Reads all MDX pages below `root`/content. A page that cannot be read becomes a problem and is left out. */
export async function readPages(root: string): Promise<{ pages: Page[]; problems: Problem[] }> {
  const pages: Page[] = []
  const problems: Problem[] = []
  for (const collection of mdxCollections) {
    for (const name of await listMdx(join(root, 'content', collection))) {
      const file = `content/${collection}/${name}`
      const read = readPage(collection, file, await readFile(join(root, file), 'utf8'))
      if ('problems' in read) problems.push(...read.problems)
      else pages.push(read)
    }
  }
  return { pages, problems }
}

/** Reads one page from its text; for the build, and for tests without a disk. */
export function readPage(
  collection: MdxCollection,
  file: string,
  source: string,
): Page | { problems: Problem[] } {
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length)
  const fail = (line: number, message: string) => ({ problems: [{ file, line, message }] })
  if (!/^[A-Za-z0-9-]+$/.test(slug))
    return fail(0, 'de bestandsnaam mag alleen letters, cijfers en streepjes hebben')
  let parsed: ReturnType<typeof parsePage>
  try {
    parsed = parsePage(source)
  } catch (reason) {
    return fail(
      lineOf(reason),
      `kan niet gelezen worden: ${reason instanceof Error ? reason.message : String(reason)}`,
    )
  }
  const checked = frontMatterSchemas[collection].safeParse(parsed.frontMatter, { reportInput: true })
  if (!checked.success)
    return {
      problems: explainIssues(checked.error).map(({ message, path }) => ({
        file,
        line: 1 + findPathLine(frontMatterText(parsed.tree), path),
        message,
      })),
    }
  const frontMatter = { collection, ...checked.data } as FrontMatter
  return { id: `${collection}/${slug}`, collection, slug, file, frontMatter, tree: parsed.tree }
}

/** The line in the file: MDX tells it, YAML tells the line after the first ---. */
function lineOf(reason: unknown): number {
  if (reason instanceof YAMLParseError) return (reason.linePos?.[0].line ?? 0) + 1
  if (!(reason instanceof Error)) return 0
  if ('line' in reason && typeof reason.line === 'number') return reason.line
  // of a tag that is never closed, MDX tells the place only in words: "… for `<Eigen>` (9:1-9:8)"
  return Number(/\((\d+):\d+/.exec(reason.message)?.[1] ?? 0)
}

async function listMdx(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort()
  } catch {
    return [] // a collection may not have pages yet
  }
}
