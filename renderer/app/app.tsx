import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ComponentType } from 'react'
import { describeThrown } from '#contract/describe-thrown.ts'
import { limits } from '#contract/limits.ts'
import type { Settings } from '#contract/settings.ts'
import { AppContext, SealContext, useSeal, type App as AppValue } from '#app-context'
import type { Bridge } from '#bridge/bridge.ts'
import { addresses } from '#core/navigation/addresses.ts'
import type { RouteName } from '#core/navigation/patterns.ts'
import type { ScreenProps } from '../screen-props'
import { Navigation } from './navigation'
import { PasteRestNotice } from '#editing/paste/paste-rest-notice.tsx'
import { shareOwnNotes } from '../features/search/share-own-notes'
import { warmUpWhenIdle } from '../features/search/use-search'
import { forgetSocialMap } from '#reading/contacts/social-map-store.ts'
import { NotFoundScreen } from '#reading/not-found-screen.tsx'
import { FindBar } from './find/find-bar'
import { ProblemBoundary } from './problem-boundary'
import { Toast, type ToastMessage } from './toast'
import { useShortcuts } from './use-shortcuts'
import { UrgentBar } from '../features/urgent/urgent-bar'
import { usePrefetchPages } from './prefetch-pages'
import { keepSeal } from './keep-seal'
import { keepSettings } from './keep-settings'
import { isLocked, needsOwnWork } from './own-work'
import { screens } from './routes'
import { Skeleton } from '#ui/skeleton.tsx'
import { SkipLink } from '#ui/skip-link.tsx'
import { useStore, type Store } from '#dom/store.ts'
import { putOnTheme } from '#ui/theme/put-on-theme.ts'
import { usePlace, useScrollMemory } from './use-place'

const LockScreen = lazy(async () => ({
  default: (await import('../features/seal/lock-screen')).LockScreen,
}))
const KeyQuestion = lazy(async () => ({
  default: (await import('../features/seal/key-question')).KeyQuestion,
}))

interface AppProps {
  readonly bridge: Bridge
  readonly firstSettings: Settings
}

/** The whole page: navigation, the screen of the current address, and the bar that is always there. */
export function App({ bridge: plain, firstSettings }: AppProps) {
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const say = useCallback<AppValue['say']>(
    (message, action) =>
      setToast((last) => ({ key: (last?.key ?? 0) + 1, message, ...(action && { action }) })),
    [],
  )
  const [sealKeeper] = useState(() => keepSeal(plain, new BroadcastChannel('signaalwijzer-slot')))
  const { bridge, seal } = sealKeeper
  const [keeper] = useState(() =>
    keepSettings({
      bridge,
      first: firstSettings,
      channel: new BroadcastChannel('signaalwijzer-instellingen'),
      onRefused: say,
    }),
  )
  const { settings } = keeper
  const app = useMemo<AppValue>(
    () => ({ bridge, settings, say, changeSettings: keeper.change }),
    [bridge, settings, say, keeper],
  )
  const tellHost = useCallback((error: unknown) => tellProblem(bridge, error), [bridge])
  const place = usePlace()
  useScrollMemory(place)
  useShortcuts()
  useEffect(warmUpWhenIdle, [])
  useEffect(() => showStateToHost(settings), [settings])
  usePrefetchPages(place)
  useEffect(() => sealKeeper.watch(settings, keeper.catchUp), [sealKeeper, settings, keeper])
  const sealState = useStore(seal.state)
  const openings = useStore(sealKeeper.openings)
  const locked = isLocked(sealState)
  const closed = locked && needsOwnWork(place?.route)
  useEffect(() => {
    if (!locked) return
    // what was read of the own work is not found or shown by what still works
    forgetSocialMap()
    void shareOwnNotes(bridge)
  }, [locked, bridge])
  // the hall screen is for the beamer: nothing around it
  const bare = place?.route === 'hall'
  const key = place
    ? `${place.route}/${'id' in place.params ? place.params.id : ''}/${openings}${locked && !closed ? '/dicht' : ''}`
    : 'none'

  const [shownKey, setShownKey] = useState(key)
  if (!closed && shownKey !== key) setShownKey(key)

  return (
    <AppContext value={app}>
      <SealContext value={seal}>
        <RootTheme settings={settings} />
        {!bare && (
          <>
            <SkipLink href={window.location.hash} onClick={skipToMain}>
              Naar de inhoud
            </SkipLink>
            <Navigation route={place?.route ?? null} />
          </>
        )}
        {/* Another element for the beamer: it stands elsewhere, and a screen that jumps aside is what nobody wants to see. */}
        <main
          key={bare ? 'bare' : 'framed'}
          id="inhoud"
          className={bare ? 'app-main app-main-bare' : 'app-main'}
          tabIndex={-1}
        >
          <Suspense fallback={<Skeleton />}>
            <ProblemBoundary key={key} home={addresses.start} onCaught={tellHost}>
              {closed && <LockScreen />}
              {/* What is open stays as it is behind the lock, with all that was typed; what is not is opened after it. */}
              <div className="app-screen" hidden={closed}>
                {(!closed || shownKey === key) && (place ? <PlacedScreen {...place} /> : <NotFoundScreen />)}
              </div>
            </ProblemBoundary>
          </Suspense>
          {!bare && !locked && <PasteRestNotice />}
        </main>
        {!bare && <UrgentBar active={place?.route === 'actNow'} />}
        <FindBar />
        <Toast message={toast} onDone={() => setToast(null)} />
        <KeyQuestionPlace />
      </SealContext>
    </AppContext>
  )
}

interface PlacedScreenProps<Name extends RouteName> extends ScreenProps<Name> {
  readonly route: Name
}

/** The screen of a route, with what its address says. */
function PlacedScreen<Name extends RouteName>({ route, params, query }: PlacedScreenProps<Name>) {
  const Screen: ComponentType<ScreenProps<Name>> = screens[route]
  return <Screen params={params} query={query} />
}

/** The question which key, for as long as something waits for it. Alone, so that it draws nothing else. */
function KeyQuestionPlace() {
  const { isAsked } = useSeal()
  return useStore(isAsked) ? (
    <Suspense>
      <KeyQuestion />
    </Suspense>
  ) : null
}

/** Tells a host with a window of its own how this page is. Answers how to stop; in a browser there is nothing to do. */
function showStateToHost(settings: Store<Settings>): () => void {
  const talk = window.signaalwijzerGesprek
  let stop: (() => void) | 'stopped' | undefined
  if (talk)
    void import('./show-state').then(({ showState }) => {
      if (stop !== 'stopped') stop = showState(talk, settings)
    })
  return () => {
    if (typeof stop === 'function') stop()
    stop = 'stopped'
  }
}

/** Tells the log where a screen broke; what the error says stays here, because it may quote what was typed. */
function tellProblem(bridge: Bridge, error: unknown): void {
  const { kind, code, at } = describeThrown(error)
  const most = limits.problemCharacters
  void bridge.reportProblem({ kind: kind.slice(0, most), code: code.slice(0, most), at: at.slice(0, most) })
}

function skipToMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('inhoud')?.focus()
}

/** Keeps the root element in the theme of the settings. Alone, so that a setting redraws nothing else. */
function RootTheme({ settings }: { readonly settings: Store<Settings> }) {
  const { look, ownTheme, theme, textSize } = useStore(settings)
  useEffect(
    () => putOnTheme(document.documentElement, { look, ownTheme, theme, textSize }),
    [look, ownTheme, theme, textSize],
  )
  return null
}
