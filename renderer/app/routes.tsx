import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { RouteName } from '#core/navigation/patterns.ts'
import type { ScreenProps } from '../screen-props'
import { StartScreen } from '../features/start/start-screen'

/** The screen of each route. Only Start is in the first script; the rest loads when it is needed. */
export const screens: { readonly [Name in RouteName]: ComponentType<ScreenProps<Name>> } = {
  start: StartScreen,
  search: later(() => import('../features/search/search-screen'), 'SearchScreen'),
  naslag: later(() => import('../features/naslag/naslag-screen'), 'NaslagScreen'),
  toCheck: later(() => import('../features/naslag/to-check-screen'), 'ToCheckScreen'),
  news: later(() => import('../features/naslag/news-screen'), 'NewsScreen'),
  programme: later(() => import('../features/naslag/programme-screen'), 'ProgrammeScreen'),
  signalSheet: later(() => import('../features/naslag/signal-sheet-screen'), 'SignalSheetScreen'),
  sharing: later(() => import('../features/sharing/sharing-screen'), 'SharingScreen'),
  collection: later(() => import('../features/naslag/collection-screen'), 'CollectionScreen'),
  page: later(() => import('#reading/page/page-screen.tsx'), 'PageScreen'),
  check: later(() => import('../features/check/check-screen'), 'CheckScreen'),
  checkReport: later(() => import('../features/check/check-report-screen'), 'CheckReportScreen'),
  sessions: later(() => import('../features/session/shelf/sessions-screen'), 'SessionsScreen'),
  newSession: later(() => import('../features/session/plan/new-session-screen'), 'NewSessionScreen'),
  session: later(() => import('../features/session/desk/session-screen'), 'SessionScreen'),
  prepare: later(() => import('../features/prepare/prepare-screen'), 'PrepareScreen'),
  printPackage: later(() => import('../features/prepare/print-package-screen'), 'PrintPackageScreen'),
  templates: later(() => import('../features/templates/templates-screen'), 'TemplatesScreen'),
  template: later(() => import('../features/templates/template-screen'), 'TemplateScreen'),
  progress: later(() => import('../features/progress/progress-screen'), 'ProgressScreen'),
  sessionReport: later(() => import('../features/session/desk/session-report-screen'), 'SessionReportScreen'),
  history: later(() => import('../features/session/desk/history-screen'), 'HistoryScreen'),
  handOver: later(() => import('../features/session/desk/hand-over-screen'), 'HandOverScreen'),
  socialMap: later(() => import('../features/social-map/social-map-screen'), 'SocialMapScreen'),
  hall: later(() => import('../features/session/hall/hall-screen'), 'HallScreen'),
  actNow: later(() => import('../features/urgent/act-now-screen'), 'ActNowScreen'),
  settings: later(() => import('../features/settings/settings-screen'), 'SettingsScreen'),
  welcome: later(() => import('../features/welcome/welcome-screen'), 'WelcomeScreen'),
  help: later(() => import('../features/help/help-screen'), 'HelpScreen'),
  statement: later(() => import('../features/statement/statement-screen'), 'StatementScreen'),
  about: later(() => import('../features/help/about-screen'), 'AboutScreen'),
}

/** The screen called `name` of a module that is fetched when the screen is first drawn. */
function later<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(async () => ({ default: (await load())[name] }))
}
