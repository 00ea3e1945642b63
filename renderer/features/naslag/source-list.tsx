import { useState } from 'react'
import type { SourcePage } from '#schema/page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { TextFilter } from './text-filter'
import { useTextFilter } from './use-text-filter'
import '#reading/page-list.css'

const shownAtFirst = 100

/** All sources, with a filter over title and publisher. */
export function SourceList({ sources }: { readonly sources: readonly SourcePage[] }) {
  const { text, setText, found } = useTextFilter(sources, ({ title, publisher }) => `${title} ${publisher}`)
  const [all, setAll] = useState(false)
  const shown = all ? found : found.slice(0, shownAtFirst)
  return (
    <div className="stack">
      <TextFilter
        label="Zoek in titel of uitgever"
        text={text}
        onChange={setText}
        found={found.length}
        one="bron"
        many="bronnen"
      />
      <ul className="page-list">
        {shown.map((source) => (
          <li key={source.id}>
            <a href={addresses.page(`bron/${source.id}`)}>{source.title}</a>
            <p className="soft">{[source.publisher, source.date].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" className="button button-normal" onClick={() => setAll(true)}>
          Toon alle {found.length} bronnen
        </button>
      )}
    </div>
  )
}
