/** One zone of the house: where it stands, and all that it may import. What is not named here is refused. */
export interface Zone {
  /** A folder (ends in "/") or one file without its ending. The most precise one that fits counts. */
  readonly at: readonly string[]
  /** Zones that it may import besides itself. */
  readonly uses: readonly string[]
  /** Packages that it may import; "node:*" and "virtual:*" stand for a whole family. */
  readonly packages?: readonly string[]
}

const domain = ['contract', 'schema', 'core']
const onScreen = [...domain, 'ui', 'bridge', 'made content', 'app context']
const react = ['react', 'react-dom', 'react-aria-components', '@tabler/icons-react']

/**
 * The features, from the ground up: a feature leans only on those above it in this list, so that there is no way round.
 * All of them stand on what is below the features. "fetching" is the one room between features that is none itself.
 */
const features: Readonly<
  Record<string, { readonly uses: readonly string[]; readonly packages?: readonly string[] }>
> = {
  drafts: { uses: [] },
  editing: { uses: [] },
  paste: { uses: [] },
  guard: { uses: [] },
  practice: { uses: [] },
  statement: { uses: [] },
  naslag: { uses: [], packages: ['mdx'] },
  report: { uses: ['guard'], packages: ['jspdf', '@expo-google-fonts/source-sans-3'] },
  'social-map': { uses: ['guard', 'naslag', 'report'] },
  sharing: { uses: ['naslag'] },
  urgent: { uses: ['naslag'] },
  search: { uses: ['fetching', 'guard', 'naslag'], packages: ['virtual:*'] },
  help: { uses: ['practice'] },
  shell: { uses: ['help', 'search'] },
  templates: { uses: ['editing', 'guard', 'report'] },
  session: { uses: ['drafts', 'editing', 'guard', 'practice', 'report', 'shell', 'social-map', 'templates'] },
  settings: { uses: ['session'] },
  check: { uses: ['drafts', 'guard', 'naslag', 'report', 'session', 'social-map'] },
  prepare: { uses: ['drafts', 'editing', 'guard', 'report', 'session'] },
  progress: { uses: ['drafts', 'session', 'templates'] },
  welcome: { uses: ['help'] },
  start: { uses: ['naslag', 'search', 'session', 'welcome'] },
}

const featureZones = Object.fromEntries(
  Object.entries(features).map(([name, { uses, packages = [] }]): [string, Zone] => [
    `features/${name}`,
    {
      at: [`renderer/features/${name}/`],
      uses: [...onScreen, ...uses.map((used) => (used in features ? `features/${used}` : used))],
      packages: [...react, ...packages],
    },
  ]),
)

/** The walls of the house: the only place that says which code may know which. */
export const zones: Readonly<Record<string, Zone>> = {
  // main: what runs beside the page
  contract: { at: ['main/contract/'], uses: [], packages: ['zod'] },
  log: { at: ['main/log'], uses: [] },
  host: { at: ['main/host'], uses: ['contract'] },
  channel: { at: ['main/channel'], uses: ['contract'] },
  'data folder': { at: ['main/data-folder'], uses: [], packages: ['node:*'] },
  library: { at: ['main/library/'], uses: ['contract'], packages: ['node:*', 'zod'] },
  page: {
    at: ['main/page-policy', 'main/read-page-file', 'main/safe-file-name', 'main/check-link'],
    uses: ['contract', 'host'],
    packages: ['node:*'],
  },
  version: { at: ['package'], uses: [] },
  requests: {
    at: ['main/assemble-app', 'main/dispatch', 'main/requests', 'main/track-in-flight', 'main/version'],
    uses: ['contract', 'log', 'host', 'library', 'page', 'version'],
    packages: ['zod'],
  },
  electron: {
    at: ['main/electron/'],
    uses: ['contract', 'log', 'host', 'channel', 'data folder', 'library', 'page', 'requests'],
    packages: ['electron', 'node:*'],
  },
  loopback: {
    at: ['main/loopback/'],
    uses: ['contract', 'log', 'host', 'page', 'requests'],
    packages: ['node:*'],
  },
  preload: {
    at: ['main/preload', 'main/electron/create-api'],
    uses: ['contract', 'channel'],
    packages: ['electron'],
  },
  'boot of electron': {
    at: ['main/index'],
    uses: ['log', 'requests', 'electron'],
    packages: ['electron', 'node:*'],
  },
  'npm start': {
    at: ['main/start', 'main/start/'],
    uses: ['log', 'data folder', 'library', 'loopback'],
    packages: ['node:*', 'open'],
  },

  // content: what the build makes of the pages
  schema: { at: ['content/schema/', 'content/virtual.d'], uses: [], packages: ['zod'] },
  pages: { at: ['content/'], uses: [] },
  plugin: {
    at: ['content/plugin/'],
    uses: ['schema'],
    packages: [
      'node:*',
      'zod',
      'yaml',
      'vite',
      'vfile',
      'unified',
      'estree',
      'estree-util-value-to-estree',
      'mdast',
      'mdast-util-mdx-jsx',
      'mdast-util-mdxjs-esm',
      'mdast-util-to-hast',
      'mdast-util-to-string',
      'remark-frontmatter',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'unist-util-visit',
      'github-slugger',
      '@mdx-js/rollup',
    ],
  },
  'content report': {
    at: ['content/report/'],
    uses: ['schema', 'plugin'],
    packages: ['node:*', 'zod', 'typescript', 'cspell-trie-lib'],
  },
  // The example cases are judged by the very rules that the app runs.
  'check cases': { at: ['content/cases/'], uses: ['schema', 'plugin', 'contract', 'core'] },
  'content tools': {
    at: ['content/check', 'content/check-cases', 'content/rules'],
    uses: ['schema', 'plugin', 'content report', 'check cases'],
    packages: ['node:*'],
  },
  // It makes a word list of the guard, so it folds words and leaves names out as the guard does.
  'word lists': {
    at: ['content/make-ordinary-words'],
    uses: ['content report', 'core'],
    packages: ['node:*'],
  },

  // renderer: the page
  core: {
    at: ['renderer/core/'],
    uses: ['contract', 'schema'],
    packages: ['fuse.js', 'ibantools', 'libphonenumber-js', 'regexparam'],
  },
  ui: {
    at: ['renderer/ui/'],
    uses: domain,
    packages: [
      ...react,
      '@nl-design-system-candidate/data-badge-css',
      '@nl-design-system-candidate/number-badge-css',
      '@nl-design-system-candidate/skip-link-css',
      '@nl-design-system-candidate/skip-link-react',
    ],
  },
  bridge: { at: ['renderer/bridge/'], uses: ['contract'] },
  'made content': {
    at: ['renderer/content', 'renderer/page-bodies'],
    uses: [...domain, 'pages'],
    packages: ['virtual:*', 'mdx', 'react'],
  },
  'app context': {
    at: ['renderer/app-context', 'renderer/screen-props'],
    uses: ['contract', 'bridge', 'ui'],
    packages: ['react'],
  },
  fetching: { at: ['renderer/fetch-page'], uses: ['core', 'made content', 'features/naslag'] },
  blocks: {
    at: ['renderer/bouwstenen/'],
    uses: ['contract', 'schema', 'ui'],
    packages: [...react, '@fontsource-variable/source-sans-3'],
  },
  app: {
    at: [
      'renderer/app',
      'renderer/keep-settings',
      'renderer/main',
      'renderer/prefetch-pages',
      'renderer/routes',
      'renderer/use-place',
    ],
    uses: [...onScreen, 'fetching', ...Object.keys(featureZones)],
    packages: ['react', 'react-dom', '@fontsource-variable/source-sans-3'],
  },
  ...featureZones,
}

/**
 * TEMPORARY. Arrows that run up today and go when the rooms are moved, each as "zone -> zone". The lint lets them
 * through; `npm run house` counts them. Nothing may be added here.
 */
export const curedByTheMove: readonly string[] = [
  'features/guard -> features/report',
  'features/naslag -> features/shell',
  'features/naslag -> features/social-map',
  'features/practice -> features/session',
  'features/social-map -> features/session',
  'features/templates -> features/session',
]
