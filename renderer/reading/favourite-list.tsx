import { IconX } from '@tabler/icons-react'
import { use, useId } from 'react'
import { useApp } from '#app-context'
import { loadManifest } from '../content'
import { addresses } from '#core/navigation/addresses.ts'
import { useStore } from '#dom/store.ts'
import { useRemoveFavourite } from './use-remove-favourite'
import { PageTitle } from './page-title'
import './favourite-list.css'

/** The pages that the user chose to keep, with the way to take each out. */
export function FavouriteList() {
  const { settings } = useApp()
  const { byId } = use(loadManifest())
  const remove = useRemoveFavourite()
  const id = useId()
  const favourites = useStore(settings).favourites.flatMap((page) => byId.get(page) ?? [])
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="favourites-title">
        Favorieten
      </h2>
      {favourites.length === 0 ? (
        <p className="soft">Kies op een pagina “Bewaar als favoriet”. Dan staat ze hier, op dit apparaat.</p>
      ) : (
        <ul className="plain-list">
          {favourites.map((page) => (
            <li key={page.id} className="favourite">
              <a href={addresses.page(page.id)}>
                <PageTitle page={page} />
              </a>
              <button
                type="button"
                className="button button-quiet favourite-remove"
                aria-label={`Haal weg uit favorieten: ${page.title}`}
                onClick={() => {
                  remove(page.id)
                  // The button is gone after this: the focus goes on to the list it stood in.
                  document.getElementById(id)?.focus({ preventScroll: true })
                }}
              >
                <IconX aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
