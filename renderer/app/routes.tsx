import { lazy, type ComponentType } from 'react'
import type { RouteName } from '#core/navigation/patterns.ts'
import type { ScreenProps } from '../screen-props'
import { StartScreen } from '../features/start/start-screen'

/** The screen of each route. Only Start is in the first script; the rest loads when it is needed. */
export const screens: Readonly<Record<RouteName, ComponentType<ScreenProps>>> = {
  start: StartScreen,
  search: lazy(async () => ({ default: (await import('../features/search/search-screen')).SearchScreen })),
  naslag: lazy(async () => ({ default: (await import('../features/naslag/naslag-screen')).NaslagScreen })),
  toCheck: lazy(async () => ({
    default: (await import('../features/naslag/to-check-screen')).ToCheckScreen,
  })),
  news: lazy(async () => ({ default: (await import('../features/naslag/news-screen')).NewsScreen })),
  programme: lazy(async () => ({
    default: (await import('../features/naslag/programme-screen')).ProgrammeScreen,
  })),
  signalSheet: lazy(async () => ({
    default: (await import('../features/naslag/signal-sheet-screen')).SignalSheetScreen,
  })),
  sharing: lazy(async () => ({
    default: (await import('../features/sharing/sharing-screen')).SharingScreen,
  })),
  collection: lazy(async () => ({
    default: (await import('../features/naslag/collection-screen')).CollectionScreen,
  })),
  page: lazy(async () => ({ default: (await import('#reading/page/page-screen.tsx')).PageScreen })),
  check: lazy(async () => ({ default: (await import('../features/check/check-screen')).CheckScreen })),
  checkReport: lazy(async () => ({
    default: (await import('../features/check/check-report-screen')).CheckReportScreen,
  })),
  sessions: lazy(async () => ({
    default: (await import('../features/session/shelf/sessions-screen')).SessionsScreen,
  })),
  newSession: lazy(async () => ({
    default: (await import('../features/session/plan/new-session-screen')).NewSessionScreen,
  })),
  session: lazy(async () => ({
    default: (await import('../features/session/desk/session-screen')).SessionScreen,
  })),
  prepare: lazy(async () => ({
    default: (await import('../features/prepare/prepare-screen')).PrepareScreen,
  })),
  printPackage: lazy(async () => ({
    default: (await import('../features/prepare/print-package-screen')).PrintPackageScreen,
  })),
  templates: lazy(async () => ({
    default: (await import('../features/templates/templates-screen')).TemplatesScreen,
  })),
  template: lazy(async () => ({
    default: (await import('../features/templates/template-screen')).TemplateScreen,
  })),
  progress: lazy(async () => ({
    default: (await import('../features/progress/progress-screen')).ProgressScreen,
  })),
  sessionReport: lazy(async () => ({
    default: (await import('../features/session/desk/session-report-screen')).SessionReportScreen,
  })),
  socialMap: lazy(async () => ({
    default: (await import('../features/social-map/social-map-screen')).SocialMapScreen,
  })),
  hall: lazy(async () => ({ default: (await import('../features/session/hall/hall-screen')).HallScreen })),
  actNow: lazy(async () => ({ default: (await import('../features/urgent/act-now-screen')).ActNowScreen })),
  settings: lazy(async () => ({
    default: (await import('../features/settings/settings-screen')).SettingsScreen,
  })),
  welcome: lazy(async () => ({
    default: (await import('../features/welcome/welcome-screen')).WelcomeScreen,
  })),
  help: lazy(async () => ({ default: (await import('../features/help/help-screen')).HelpScreen })),
  statement: lazy(async () => ({
    default: (await import('../features/statement/statement-screen')).StatementScreen,
  })),
  about: lazy(async () => ({ default: (await import('../features/help/about-screen')).AboutScreen })),
}
