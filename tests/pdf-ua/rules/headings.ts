import type { PdfDocument } from '../document/read-document'
import { rule } from '../rule'

/** Clause 7.4: headings go down one level at a time, and a document has one of two kinds of them. */
export const headingRules = [
  rule('7.4.2-1', ({ tree }) => {
    let last = 0
    return tree.elements.every(({ standard }) => {
      const level = readLevel(standard)
      if (level === undefined) return true
      const isNext = level <= last + 1
      last = level
      return isNext
    })
  }),
  rule('7.4.4-1', ({ tree }) =>
    tree.elements.every((element) => element.kids.filter(({ standard }) => standard === 'H').length <= 1),
  ),
  rule('7.4.4-2', (document) => !mixesHeadings(document)),
  rule('7.4.4-3', (document) => !mixesHeadings(document)),
]

const readLevel = (type: string | undefined): number | undefined => {
  const [, level] = /^H([1-6])$/.exec(type ?? '') ?? []
  return level === undefined ? undefined : Number(level)
}

function mixesHeadings({ tree }: PdfDocument): boolean {
  const types = tree.elements.map(({ standard }) => standard)
  return types.includes('H') && types.some((type) => readLevel(type) !== undefined)
}
