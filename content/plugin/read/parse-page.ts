import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ['yaml']).use(remarkGfm)

/** A page as read: its tree, and its front matter before any check. Throws when MDX or YAML cannot be read at all. */
export function parsePage(source: string): { tree: Root; frontMatter: unknown } {
  const tree = parser.parse(source)
  const first = tree.children[0]
  if (first?.type !== 'yaml') return { tree, frontMatter: {} }
  return { tree, frontMatter: parseYaml(first.value) as unknown }
}

/** The front matter as it is written; its first line is the second of the file. Empty when there is none. */
export function frontMatterText(tree: Root): string {
  const first = tree.children[0]
  return first?.type === 'yaml' ? first.value : ''
}
