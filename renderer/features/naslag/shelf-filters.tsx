import { useId, type ReactNode } from 'react'
import type { Collection } from '#schema/collections.ts'
import { toggleChoice, type Choices, type ShelfFilter } from '#core/naslag/shelf-filters.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { LinkButton } from '#ui/button.tsx'
import './shelf-filters.css'

interface ShelfFiltersProps {
  readonly collection: Collection
  readonly filters: readonly ShelfFilter[]
  readonly choices: Choices
  /** "12 van 90 signalen". */
  readonly count: string
  /** What the reader must know of a filter, by its id. */
  readonly notes: Readonly<Partial<Record<ShelfFilter['id'], string>>>
  /** How to show what was found. */
  readonly children?: ReactNode
}

/** Filters of a shelf. Every option is a link, so that the choice stands in the address and "back" undoes it. */
export function ShelfFilters({ collection, filters, choices, count, notes, children }: ShelfFiltersProps) {
  return (
    <div className="shelf-filters no-print" role="group" aria-label="Filter">
      {filters.map((filter) => (
        <Options
          key={filter.id}
          filter={filter}
          choices={choices}
          collection={collection}
          note={notes[filter.id]}
        />
      ))}
      <div className="row shelf-found">
        <p role="status">{count}</p>
        {Object.keys(choices).length > 0 && (
          <LinkButton href={addresses.collection(collection)}>Toon alles</LinkButton>
        )}
        {children}
      </div>
    </div>
  )
}

interface OptionsProps extends Pick<ShelfFiltersProps, 'collection' | 'choices'> {
  readonly filter: ShelfFilter
  readonly note: string | undefined
}

function Options({ filter, choices, collection, note }: OptionsProps) {
  const id = useId()
  return (
    <div className="shelf-filter">
      <p id={id} className="shelf-filter-name">
        {filter.name}
      </p>
      <div>
        <ul className="chips" aria-labelledby={id}>
          {filter.options.map((option) => (
            <li key={option.id}>
              <a
                className="chip"
                href={addresses.collection(collection, toggleChoice(choices, filter.id, option.id))}
                {...(choices[filter.id] === option.id && { 'aria-current': 'true' })}
              >
                {option.name}
              </a>
            </li>
          ))}
        </ul>
        {note !== undefined && <p className="shelf-filter-note">{note}</p>}
      </div>
    </div>
  )
}
