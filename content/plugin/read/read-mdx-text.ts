import type { Root } from 'mdast'
import { YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { explainIssues, type Problem } from '../../schema/build/explain-issues'
import { findInvisible } from './find-invisible'
import { findPathLine } from './find-line'
import { frontMatterText, parsePage } from './parse-page'

/** An MDX file whose name and front matter are in order. */
export interface MdxText<FrontMatter> {
  /** The name of the file without its ending. */
  readonly slug: string
  readonly frontMatter: FrontMatter
  readonly tree: Root
}

/** Reads the text of an MDX file by the schema of its front matter. What is wrong names file, line and cure. */
export function readMdxText<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): MdxText<z.output<Schema>> | { readonly problems: Problem[] } {
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length)
  const fail = (line: number, message: string) => ({ problems: [{ file, line, message }] })
  if (!/^[A-Za-z0-9-]+$/.test(slug))
    return fail(0, 'de bestandsnaam mag alleen letters, cijfers en streepjes hebben')
  const unseen = findInvisible(file, source)
  if (unseen.length > 0) return { problems: unseen }
  let parsed: ReturnType<typeof parsePage>
  try {
    parsed = parsePage(source)
  } catch (reason) {
    return fail(
      lineOf(reason),
      `kan niet gelezen worden: ${reason instanceof Error ? reason.message : String(reason)}`,
    )
  }
  const checked = schema.safeParse(parsed.frontMatter, { reportInput: true })
  if (checked.success) return { slug, frontMatter: checked.data, tree: parsed.tree }
  return {
    problems: explainIssues(checked.error).map(({ message, path }) => ({
      file,
      line: 1 + findPathLine(frontMatterText(parsed.tree), path),
      message,
    })),
  }
}

/** The line in the file: MDX tells it, YAML tells the line after the first ---. */
function lineOf(reason: unknown): number {
  if (reason instanceof YAMLParseError) return (reason.linePos?.[0].line ?? 0) + 1
  if (!(reason instanceof Error)) return 0
  if ('line' in reason && typeof reason.line === 'number') return reason.line
  // of a tag that is never closed, MDX tells the place only in words: "… for `<Eigen>` (9:1-9:8)"
  return Number(/\((\d+):\d+/.exec(reason.message)?.[1] ?? 0)
}
