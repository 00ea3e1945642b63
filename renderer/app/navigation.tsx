import {
  IconBook2,
  IconChecklist,
  IconLifebuoy,
  IconHome,
  IconMapPin,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLock,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useState, type ComponentType } from 'react'
import { useApp, useSeal } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import type { RouteName } from '#core/navigation/patterns.ts'
import { HelpPanel } from '../features/help/help-panel'
import { menuSpace } from '#dom/menu-space.ts'
import { useStore } from '#dom/store.ts'
import { SearchBox } from '../features/search/search-box'

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
    routes: [
      'sessions',
      'newSession',
      'session',
      'sessionReport',
      'history',
      'handOver',
      'hall',
      'prepare',
      'printPackage',
      'templates',
      'template',
      'progress',
    ],
  },
]

const quietEntries: readonly Entry[] = [
  { href: addresses.socialMap, name: 'Sociale kaart', icon: IconMapPin, routes: ['socialMap'] },
  { href: addresses.settings, name: 'Instellingen', icon: IconSettings, routes: ['settings'] },
  {
    href: addresses.help,
    name: 'Hulp',
    icon: IconLifebuoy,
    routes: ['help', 'welcome', 'statement', 'about'],
  },
]

/** The way to every part of the app, and the search field on every screen but Start (which has its own, larger). */
export function Navigation({ route }: { readonly route: RouteName | null }) {
  const app = useApp()
  const settings = useStore(app.settings)
  const space = useStore(menuSpace)
  // Unfolded beside a screen that asked for its room: for as long as that screen shows, and no setting.
  const [unfolded, setUnfolded] = useState(false)
  if (unfolded && space !== 'strip') setUnfolded(false)
  const menuFolded = space === 'strip' && !unfolded ? true : settings.menuFolded
  const change = () => {
    if (space === 'strip' && !settings.menuFolded) setUnfolded(menuFolded)
    else app.changeSettings({ menuFolded: !menuFolded })
  }
  const Fold = menuFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const fold = menuFolded ? 'Klap het menu uit' : 'Klap het menu in'
  return (
    <header
      className="app-nav"
      data-folded={menuFolded ? true : undefined}
      data-strip={space === 'as-set' ? undefined : true}
    >
      <a className="app-name" href={addresses.start}>
        Signaalwijzer
      </a>
      {/* On Start its place stays, so that the menu below is where it always is. */}
      <div className="app-search">{route !== 'start' && <SearchBox size="small" />}</div>
      <nav aria-label="Hoofdmenu">
        <EntryList entries={entries} route={route} />
        <div className="nav-quiet">
          <EntryList entries={quietEntries} route={route} quiet />
          {route !== null && <HelpPanel route={route} />}
          <LockNow />
        </div>
      </nav>
      <button type="button" className="nav-link nav-fold" title={fold} onClick={change}>
        <Fold aria-hidden />
        <span>{fold}</span>
      </button>
    </header>
  )
}

/** Closes the user's own work; only there when it is open and can be closed. */
function LockNow() {
  const { say } = useApp()
  const seal = useSeal()
  const state = useStore(seal.state)
  if (state?.kind !== 'open' || state.fixed) return null
  const lock = () =>
    void seal.lock().then((sentence) => {
      if (sentence !== undefined) say(sentence)
    })
  return (
    <button type="button" className="nav-link nav-lock" title="Vergrendel nu" onClick={lock}>
      <IconLock aria-hidden />
      <span>Vergrendel nu</span>
    </button>
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
            <a href={href} className="nav-link" title={name} {...(current && { 'aria-current': 'page' })}>
              <Icon aria-hidden />
              <span>{name}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
