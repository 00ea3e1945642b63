import {
  IconBook2,
  IconChecklist,
  IconHelp,
  IconHome,
  IconMapPin,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { addresses } from '../../core/navigation/addresses'
import type { RouteName } from '../../core/navigation/patterns'
import { HelpPanel } from '../help/help-panel'
import { SearchBox } from '../search/search-box'

interface Entry {
  readonly href: string
  readonly name: string
  readonly icon: ComponentType<{ readonly 'aria-hidden'?: boolean }>
  /** Routes for which this entry is the current one. */
  readonly routes: readonly RouteName[]
}

const entries: readonly Entry[] = [
  { href: addresses.start, name: 'Start', icon: IconHome, routes: ['start'] },
  {
    href: addresses.naslag,
    name: 'Naslag',
    icon: IconBook2,
    routes: [
      'naslag',
      'toCheck',
      'news',
      'programme',
      'signalSheet',
      'sharing',
      'collection',
      'page',
      'search',
    ],
  },
  { href: addresses.check, name: 'Signaalcheck', icon: IconChecklist, routes: ['check', 'checkReport'] },
  {
    href: addresses.sessions,
    name: 'Sessies',
    icon: IconUsersGroup,
    routes: ['sessions', 'newSession', 'session', 'sessionReport'],
  },
]

const quietEntries: readonly Entry[] = [
  { href: addresses.socialMap, name: 'Sociale kaart', icon: IconMapPin, routes: ['socialMap'] },
  { href: addresses.settings, name: 'Instellingen', icon: IconSettings, routes: ['settings'] },
  { href: addresses.help, name: 'Hulp', icon: IconHelp, routes: ['help', 'welcome', 'about'] },
]

/** The way to every part of the app, and the search field on every screen but Start (which has its own, larger). */
export function Navigation({ route }: { readonly route: RouteName | null }) {
  return (
    <header className="app-nav">
      <a className="app-name" href={addresses.start}>
        Signaalwijzer
      </a>
      {route !== 'start' && (
        <div className="app-search">
          <SearchBox size="small" />
        </div>
      )}
      <nav aria-label="Hoofdmenu">
        <EntryList entries={entries} route={route} />
        <div className="nav-quiet">
          <EntryList entries={quietEntries} route={route} quiet />
          {route !== null && <HelpPanel route={route} />}
        </div>
      </nav>
    </header>
  )
}

function EntryList({
  entries,
  route,
  quiet = false,
}: {
  entries: readonly Entry[]
  route: RouteName | null
  quiet?: boolean
}) {
  return (
    <ul className={quiet ? 'nav-list nav-list-quiet' : 'nav-list'}>
      {entries.map(({ href, name, icon: Icon, routes }) => {
        const current = route !== null && routes.includes(route)
        return (
          <li key={href}>
            <a href={href} className="nav-link" {...(current && { 'aria-current': 'page' })}>
              <Icon aria-hidden />
              {name}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
