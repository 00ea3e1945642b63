/** The kinds of nodes that make up running text; everything else in a page is a block. */
export const runningText: ReadonlySet<string> = new Set([
  'text',
  'link',
  'emphasis',
  'strong',
  'inlineCode',
  'delete',
  'break',
  'mdxJsxTextElement',
])
