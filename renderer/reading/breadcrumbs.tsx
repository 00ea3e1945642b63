import type { Collection } from '#schema/collections.ts'
import { collectionNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import './breadcrumbs.css'

/** The way back up: Naslag, and the collection when a page stands in one. */
export function Breadcrumbs({ collection }: { readonly collection?: Collection }) {
  return (
    <nav aria-label="Kruimelpad">
      <ol className="breadcrumbs">
        <li>
          <a href={addresses.naslag}>Naslag</a>
        </li>
        {collection && (
          <li>
            <a href={addresses.collection(collection)}>{collectionNames[collection].many}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
