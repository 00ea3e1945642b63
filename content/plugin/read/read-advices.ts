import type { Root } from 'mdast'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adviceSchema, type AdviceFrontMatter } from '../../schema/build/advice'
import type { Problem } from '../../schema/build/explain-issues'
import { readMdxText } from './read-mdx-text'

/** Advice that recurs: written once, included by pages. */
export interface StandingAdvice {
  readonly id: string
  /** File relative to the repository. */
  readonly file: string
  readonly frontMatter: AdviceFrontMatter
  readonly tree: Root
}

/** Where the advices stand, each in a file of its own. */
export const adviceFolder = 'content/advies'

/** Reads all advices below `root`. One that cannot be read becomes a problem and is left out. */
export async function readAdvices(root: string): Promise<{ advices: StandingAdvice[]; problems: Problem[] }> {
  const advices: StandingAdvice[] = []
  const problems: Problem[] = []
  const names = (await readdir(join(root, adviceFolder))).filter((name) => name.endsWith('.mdx')).sort()
  for (const name of names) {
    const file = `${adviceFolder}/${name}`
    const read = readAdvice(file, await readFile(join(root, file), 'utf8'))
    if ('problems' in read) problems.push(...read.problems)
    else advices.push(read)
  }
  return { advices, problems }
}

/** Reads one advice from its text; its id is the name of its file. */
export function readAdvice(file: string, source: string): StandingAdvice | { problems: Problem[] } {
  const read = readMdxText(file, source, adviceSchema)
  return 'problems' in read ? read : { id: read.slug, file, frontMatter: read.frontMatter, tree: read.tree }
}
