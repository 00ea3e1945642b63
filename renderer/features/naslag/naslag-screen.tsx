import { use } from 'react'
import { collections } from '#schema/collections.ts'
import { loadManifest } from '../../content'
import { collectionNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { FavouriteList } from '#reading/favourite-list.tsx'
import { OriginalsNotice } from '#reading/originals-notice.tsx'
import './naslag.css'
import '#reading/page-list.css'

/** Screens beside the shelves. */
const extras = [
  {
    href: addresses.sharing(),
    name: 'Mag ik dit delen?',
    about: 'Een paar vragen per rol, met advies en met wie je overlegt.',
  },
  {
    href: addresses.signalSheet(),
    name: 'Signaalkaarten afdrukken',
    about: 'Alle kaarten van een domein, of voor jouw rol, op A4.',
  },
  {
    href: addresses.programme,
    name: 'Het programma',
    about: 'Doelen, acties, cijfers en gemeenten van het regionale programma.',
  },
  {
    href: addresses.toCheck,
    name: 'Te controleren',
    about: "Pagina's met feiten die een mens moet nakijken.",
  },
  { href: addresses.news, name: 'Wat is nieuw', about: 'Wat er veranderde, het nieuwste eerst.' },
]

/** The shelves of the naslag, with how much stands on each. */
export function NaslagScreen() {
  const { pages, info } = use(loadManifest())
  const count = (collection: string) =>
    collection === 'bron' ? info.sources : pages.filter((page) => page.collection === collection).length
  return (
    <div className="stack-wide">
      <div className="stack">
        <ScreenTitle>Naslag</ScreenTitle>
        <p>Blader door alles wat er is, of zoek met het woord dat je kent.</p>
      </div>
      <ul className="doors">
        {collections
          .filter((collection) => count(collection) > 0)
          .map((collection) => (
            <li key={collection}>
              <a className="door" href={addresses.collection(collection)}>
                <span className="door-name">{collectionNames[collection].many}</span>
                <span>{collectionNames[collection].about}</span>
                <span className="soft numbers">
                  {count(collection)} {count(collection) === 1 ? 'pagina' : "pagina's"}
                </span>
              </a>
            </li>
          ))}
      </ul>
      <section className="stack" aria-labelledby="ook-handig">
        <h2 id="ook-handig">Ook handig</h2>
        <ul className="page-list">
          {extras.map(({ href, name, about }) => (
            <li key={href}>
              <a href={href}>{name}</a>
              <p className="soft">{about}</p>
            </li>
          ))}
        </ul>
      </section>
      <FavouriteList />
      <OriginalsNotice />
    </div>
  )
}
