import type { PageSummary } from '#schema/page.ts'
import { groupPages } from '#core/naslag/group-pages.ts'
import { JumpList, ShelfGroups } from './shelf-groups'
import { TextFilter } from './text-filter'
import { useTextFilter } from './use-text-filter'

/** Terms are many: a word of the term or of what it means finds it. */
export function TermGroups({ terms }: { readonly terms: readonly PageSummary[] }) {
  const { text, setText, found } = useTextFilter(terms, ({ title, short }) => `${title} ${short}`)
  const groups = groupPages('begrip', found)
  return (
    <>
      <div className="stack">
        <TextFilter
          label="Zoek een begrip"
          text={text}
          onChange={setText}
          found={found.length}
          one="begrip"
          many="begrippen"
        />
        <JumpList groups={groups} />
      </div>
      <ShelfGroups collection="begrip" groups={groups} />
    </>
  )
}
