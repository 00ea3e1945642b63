import type { Root } from 'mdast'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../schema/build/explain-issues'
import {
  frontMatterSchemas,
  mdxCollections,
  type FrontMatter,
  type MdxCollection,
} from '../../schema/build/front-matter'
import { readMdxText } from './read-mdx-text'

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
  const read = readMdxText(file, source, frontMatterSchemas[collection])
  if ('problems' in read) return read
  const { slug, tree } = read
  const frontMatter = { collection, ...read.frontMatter } as FrontMatter
  return { id: `${collection}/${slug}`, collection, slug, file, frontMatter, tree }
}

async function listMdx(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort()
  } catch {
    return [] // a collection may not have pages yet
  }
}
