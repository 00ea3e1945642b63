import { use } from 'react'
import type { Collection } from '#schema/collections.ts'
import { loadManifest } from '../../content'
import { collectionNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { FavouriteList } from '#reading/favourite-list.tsx'
import { OriginalsNotice } from '#reading/originals-notice.tsx'
import './naslag.css'

interface Door {
  readonly href: string
  readonly name: string
  readonly about: string
  /** "12 pagina's"; nothing for a screen that is no shelf. */
  readonly count: string
}

type Group = readonly (Collection | Omit<Door, 'count'>)[]

/** The naslag by what one comes for. */
const groups: readonly { readonly id: string; readonly name: string; readonly doors: Group }[] = [
  {
    id: 'nu-doen',
    name: 'Nu doen',
    doors: [
      'route',
      'contact',
      {
        href: addresses.sharing(),
        name: 'Mag ik dit delen?',
        about: 'Een paar vragen per rol, met advies en met wie je overlegt.',
      },
    ],
  },
  {
    id: 'begrijpen',
    name: 'Begrijpen',
    doors: ['signaal', 'fenomeen', 'handreiking', 'wet', 'rol', 'begrip'],
  },
  {
    id: 'achtergrond',
    name: 'Achtergrond',
    doors: [
      'fast-money',
      'interventie',
      'casus',
      'sessie',
      {
        href: addresses.programme,
        name: 'Het programma',
        about: 'Doelen, acties, cijfers en gemeenten van het regionale programma.',
      },
      'bron',
    ],
  },
]

/** What one does with the naslag, beside reading it. */
const tools = [
  { href: addresses.news, name: 'Wat is nieuw' },
  { href: addresses.toCheck, name: 'Te controleren' },
  { href: addresses.signalSheet(), name: 'Signaalkaarten afdrukken' },
]

/** The shelves of the naslag in three groups, with how much stands on each. */
export function NaslagScreen() {
  const { pages, info } = use(loadManifest())
  const count = (collection: Collection) =>
    collection === 'bron' ? info.sources : pages.filter((page) => page.collection === collection).length
  const listDoors = (doors: Group): Door[] =>
    doors.flatMap((door) => {
      if (typeof door !== 'string') return [{ ...door, count: '' }]
      const many = count(door)
      if (many === 0) return []
      const { many: name, about } = collectionNames[door]
      return [
        { href: addresses.collection(door), name, about, count: countDutch(many, 'pagina', "pagina's") },
      ]
    })
  return (
    <div className="stack-wide">
      <div className="stack">
        <ScreenTitle>Naslag</ScreenTitle>
        <p>Blader door alles wat er is, of zoek met het woord dat je kent.</p>
        <ul className="jump-list" aria-label="Ook handig">
          {tools.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
      {groups.map(({ id, name, doors }) => (
        <section key={id} className="stack" aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <ul className="doors">
            {listDoors(doors).map((door) => (
              <li key={door.href}>
                <a className="door" href={door.href}>
                  <span className="door-name">{door.name}</span>
                  <span>{door.about}</span>
                  {door.count !== '' && <span className="soft numbers">{door.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <FavouriteList />
      <OriginalsNotice />
    </div>
  )
}
