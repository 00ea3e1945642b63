import { useDeferredValue, useState } from 'react'
import type { SourcePage } from '../../../content/schema/page'
import { addresses } from '../../core/navigation/addresses'
import { TextField } from '../../ui/field'

const shownAtFirst = 100

/** All sources, with a filter over title and publisher. */
export function SourceList({ sources }: { readonly sources: readonly SourcePage[] }) {
  const [filter, setFilter] = useState('')
  const [all, setAll] = useState(false)
  const wanted = useDeferredValue(filter.trim().toLowerCase())
  const found = sources.filter(({ title, publisher }) =>
    `${title} ${publisher}`.toLowerCase().includes(wanted),
  )
  const shown = all ? found : found.slice(0, shownAtFirst)
  return (
    <div className="stack">
      <TextField
        label="Zoek in titel of uitgever"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <p role="status" className="soft">
        {found.length === 1 ? 'Eén bron' : `${found.length} bronnen`}
      </p>
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
