import { lintPlanted, type Planted } from '../lint/lint-planted'
import type { Aliases } from './judge-import'

/** An import that someone could write: the file in which it stands, and what it asks for. */
export interface TriedImport {
  readonly file: string
  readonly asks: string
}

/** Imports that the walls must refuse. The first thirteen were let through by the list of forbidden paths that came before. */
export const wrongImports: readonly TriedImport[] = [
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../../main/app/dispatch' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../../main/app/log' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../../main/data-folder' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../../content/plugin/load-content' },
  { file: 'renderer/ui/button.tsx', asks: '../features/check/check-screen' },
  { file: 'renderer/dom/store.ts', asks: '../ui/button' },
  { file: 'renderer/editing/use-draft.ts', asks: '../guard/guarded-field' },
  { file: 'renderer/reading/page-link.tsx', asks: '../features/naslag/naslag-screen' },
  { file: 'renderer/report/report-view.tsx', asks: '../features/session/desk/session-paper' },
  { file: 'renderer/features/templates/template-screen.tsx', asks: '../session/shelf/sessions-screen' },
  { file: 'renderer/bridge/bridge.ts', asks: '../features/check/check-store' },
  { file: 'renderer/core/check/interpret.ts', asks: '../../app-context' },
  { file: 'renderer/core/check/interpret.ts', asks: '../../content' },
  { file: 'content/plugin/load-content.ts', asks: '../../renderer/content' },
  { file: 'content/schema/page.ts', asks: '../plugin/load-content' },
  { file: 'main/library/library.ts', asks: '../app/dispatch' },
  { file: 'main/library/library.ts', asks: '../start/run-loopback' },
  { file: 'main/electron/window/menu.ts', asks: '../../loopback/start-loopback' },
  { file: 'main/electron/trust/scheme.ts', asks: '../window/menu' },
  { file: 'main/electron/talk/page-talk.ts', asks: '../window/quitting' },
  { file: 'main/electron/start/folders.ts', asks: '../talk/page-talk' },
  { file: 'renderer/app/app.tsx', asks: 'electron' },
  { file: 'renderer/core/check/interpret.ts', asks: 'react' },
  { file: 'renderer/core/check/interpret.ts', asks: '../../features/check/check-store' },
  { file: 'main/contract/session.ts', asks: '../library/library' },
  { file: 'main/contract/session.ts', asks: 'node:fs' },
  { file: 'main/library/library.ts', asks: 'electron' },
  { file: 'main/library/library.ts', asks: '../app/requests' },
  { file: 'main/library/library.ts', asks: '../../renderer/core/session/days' },
  { file: 'main/app/requests.ts', asks: '../electron/electron-host' },
  { file: 'main/app/dispatch.ts', asks: '../loopback/loopback-host' },
  { file: 'main/preload.ts', asks: './library/library' },
  { file: 'main/loopback/answer.ts', asks: '../electron/window/menu' },
  { file: 'main/start/run-loopback.ts', asks: '../../renderer/app/app' },
  { file: 'main/start/run-loopback.ts', asks: 'react' },
  { file: 'renderer/bridge/bridge.ts', asks: 'react' },
  { file: 'renderer/bridge/bridge.ts', asks: '../../main/app/requests' },
  { file: 'renderer/ui/button.tsx', asks: '../bridge/bridge' },
  { file: 'renderer/ui/button.tsx', asks: 'node:path' },
  { file: 'renderer/core/guard/find-iban.ts', asks: 'jspdf' },
  { file: 'renderer/core/guard/find-iban.ts', asks: 'virtual:content' },
  { file: 'renderer/guard/use-guard.ts', asks: '../features/session/desk/session-screen' },
  { file: 'renderer/reading/page/page-screen.tsx', asks: '../../features/search/search-box' },
  { file: 'renderer/features/check/why.tsx', asks: '../../app/app' },
  { file: 'renderer/features/check/why.tsx', asks: '../../../tests/e2e/support/app-test' },
  { file: 'renderer/features/check/why.tsx', asks: '/main/app/dispatch' },
  { file: 'renderer/features/check/why.tsx', asks: 'main/app/dispatch' },
  { file: 'content/schema/page.ts', asks: '../../main/contract/session' },
  { file: 'content/report/make-report.ts', asks: '../../renderer/core/session/days' },
  { file: 'renderer/a-new-folder/a-new-file.ts', asks: './another' },
]

/** Imports that the walls must let through. */
export const rightImports: readonly TriedImport[] = [
  { file: 'main/contract/session.ts', asks: 'zod' },
  { file: 'main/contract/session.ts', asks: './limits' },
  { file: 'main/library/library.ts', asks: '../contract/session' },
  { file: 'main/library/library.ts', asks: 'node:fs/promises' },
  { file: 'main/app/requests.ts', asks: '../library/library' },
  { file: 'main/electron/window/menu.ts', asks: 'electron' },
  { file: 'main/preload.ts', asks: './electron/talk/create-api' },
  { file: 'main/electron/window/open-window.ts', asks: '../trust/scheme' },
  { file: 'main/electron/electron-host.ts', asks: './window/questions' },
  { file: 'main/index.ts', asks: './electron/window/menu' },
  { file: 'main/loopback/start-loopback.ts', asks: '../app/assemble-app' },
  { file: 'renderer/core/check/interpret.ts', asks: '../session/days' },
  { file: 'renderer/core/check/interpret.ts', asks: '../../../main/contract/session' },
  { file: 'renderer/core/check/interpret.ts', asks: '../../../content/schema/page' },
  { file: 'renderer/ui/button.tsx', asks: 'react-aria-components/Button' },
  { file: 'renderer/ui/button.tsx', asks: './button.css' },
  { file: 'renderer/bridge/bridge.ts', asks: '../../main/contract/requests' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../ui/button' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../session/plan/new-session-screen' },
  { file: 'renderer/features/check/check-screen.tsx', asks: '../../app-context' },
  { file: 'renderer/features/settings/own-theme.tsx', asks: '../../ui/theme/signaalwijzer.css?raw' },
  { file: 'renderer/app/app.tsx', asks: '../features/help/help-screen' },
  { file: 'content/plugin/load-content.ts', asks: '../schema/page' },
  { file: 'content/cases/judge-case.ts', asks: '../../renderer/core/check/interpret' },
]

/** Every way to import something, as a line of code; `name` is one that the file does not have yet. */
export const waysToImport: Readonly<Record<string, (asks: string, name: string) => string>> = {
  import: (asks, name) => `import { it as ${name} } from '${asks}'`,
  'import for its effect': (asks) => `import '${asks}'`,
  'import type': (asks, name) => `import type { It as ${name} } from '${asks}'`,
  'import as a whole': (asks, name) => `import * as ${name} from '${asks}'`,
  're-export': (asks, name) => `export { it as ${name} } from '${asks}'`,
  're-export of a type': (asks, name) => `export type { It as ${name} } from '${asks}'`,
  're-export of all': (asks) => `export * from '${asks}'`,
  'import()': (asks, name) => `export const ${name} = () => import('${asks}')`,
  'import() of a template': (asks, name) => `export const ${name} = () => import(\`${asks}\`)`,
  'the type import()': (asks, name) => `export type ${name} = import('${asks}').It`,
  'typeof import()': (asks, name) => `export type ${name} = typeof import('${asks}')`,
  require: (asks, name) => `export const ${name} = require('${asks}')`,
  'import = require': (asks, name) => `import ${name} = require('${asks}')`,
}

/** Names for the way by which aliases lead into a zone, so that the walls are tried with aliases whatever package.json has. */
export const triedAliases: Aliases = {
  '#main/*': './main/*.ts',
  '#renderer/*': './renderer/*.ts',
  '#content/*': './content/*.ts',
}

const onlyWalls = JSON.stringify({
  jsPlugins: ['./tests/lint/huis.js'],
  categories: { correctness: 'off' },
  rules: { 'huis/muren': 'error' },
})

/** A comment that would put a rule out: the walls are asked what they say without it. */
const puttingOut = /(?:eslint|oxlint)-(?:disable|enable)/gu

/**
 * What the walls say about each of these pieces of code: a sentence for every import that is refused. The linter runs
 * once for all of them; pieces for one file stand under each other in it, so no two may declare the same name.
 */
export function listRefusals(
  tried: readonly Planted[],
  aliases: Aliases = triedAliases,
): readonly (readonly string[])[] {
  const files = new Map<string, string[]>()
  const starts = tried.map(({ file, code }) => {
    const lines = files.get(file) ?? []
    files.set(file, lines)
    const start = lines.length
    lines.push(...code.replaceAll(puttingOut, '').split('\n'))
    return start
  })
  const refusals = lintPlanted(
    [...files].map(([file, lines]) => ({ file, code: lines.join('\n') })),
    { '.oxlintrc.json': onlyWalls, 'package.json': JSON.stringify({ imports: aliases }) },
  )
  const unread = refusals.find(({ rule }) => rule !== 'huis(muren)')
  if (unread) throw new Error(`${unread.file}:${unread.line}: ${unread.message}`)
  return tried.map(({ file, code }, index) => {
    const start = starts[index] ?? 0
    const end = start + code.split('\n').length
    return refusals
      .filter((refusal) => refusal.file === file && refusal.line > start && refusal.line <= end)
      .map(({ line, message }) => `${line - start}: ${message}`)
  })
}
