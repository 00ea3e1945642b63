/** One zone of the house: where it stands, and all that it may import. What is not named here is refused. */
export interface Zone {
  /** A folder (ends in "/") or one file without its ending. The most precise one that fits counts. */
  readonly at: readonly string[]
  /** Zones that it may import besides itself. */
  readonly uses: readonly string[]
  /** Packages that it may import; "node:*" and "virtual:*" stand for a whole family. */
  readonly packages?: readonly string[]
}

const domain = ['contract', 'schema', 'core', 'merge']
const onScreen = [...domain, 'ui', 'dom', 'bridge', 'made content', 'app context']
/** The rooms between `ui` and the features: what two features share stands in one of these. */
const shared = ['editing', 'guard', 'report', 'reading']
const react = ['react', 'react-dom', 'react-aria-components', '@tabler/icons-react']

/**
 * The features, from the ground up: a feature leans only on those above it in this list, so that there is no way round.
 * All of them stand on what is below the features.
 */
const features: Readonly<
  Record<string, { readonly uses: readonly string[]; readonly packages?: readonly string[] }>
> = {
  statement: { uses: [] },
  naslag: { uses: [] },
  sharing: { uses: [] },
  urgent: { uses: [] },
  seal: { uses: [] },
  keeping: { uses: [] },
  settings: { uses: ['seal', 'keeping'] },
  'social-map': { uses: [] },
  search: { uses: [], packages: ['virtual:*'] },
  templates: { uses: [] },
  practice: { uses: [] },
  session: { uses: ['practice', 'templates', 'keeping'] },
  help: { uses: ['practice'] },
  check: { uses: ['search', 'session'] },
  prepare: { uses: ['session'] },
  progress: { uses: ['session', 'templates'] },
  welcome: { uses: ['help'] },
  start: { uses: ['search', 'session', 'welcome'] },
}

const featureZones = Object.fromEntries(
  Object.entries(features).map(([name, { uses, packages = [] }]): [string, Zone] => [
    `features/${name}`,
    {
      at: [`renderer/features/${name}/`],
      uses: [...onScreen, ...shared, ...uses.map((used) => `features/${used}`)],
      packages: [...react, ...packages],
    },
  ]),
)

const electronRooms = ['electron trust', 'electron start', 'electron talk', 'electron window']

/** The walls of the house: the only place that says which code may know which. */
export const zones: Readonly<Record<string, Zone>> = {
  // main: what runs beside the page
  contract: { at: ['main/contract/'], uses: [], packages: ['zod'] },
  log: { at: ['main/app/log'], uses: [] },
  host: { at: ['main/host'], uses: ['contract'] },
  channel: { at: ['main/app/channel'], uses: ['contract'] },
  'data folder': { at: ['main/data-folder'], uses: [], packages: ['node:*'] },
  'key places': { at: ['main/key-places'], uses: ['data folder'], packages: ['node:*'] },
  // What windows and devices have in common: how a change goes onto a document that has moved on.
  merge: {
    at: [
      'renderer/core/editing/merge-change',
      'renderer/core/session/merge-session',
      'renderer/core/session/say-part',
    ],
    uses: ['contract'],
  },
  library: { at: ['main/library/'], uses: ['contract', 'merge'], packages: ['node:*', 'zod', 'fflate'] },
  policy: { at: ['main/policy/'], uses: ['contract'], packages: ['node:*', 'zod'] },
  page: {
    at: ['main/page/'],
    uses: ['contract', 'host'],
    packages: ['node:*'],
  },
  version: { at: ['package'], uses: [] },
  requests: {
    at: ['main/app/'],
    uses: ['contract', 'log', 'host', 'library', 'page', 'policy', 'version'],
    packages: ['zod'],
  },
  // The rooms of the desktop app, from the ground up: what it trusts, how it finds its folders, its talk with the page,
  // and the windows.
  'electron trust': { at: ['main/electron/trust/'], uses: ['contract', 'page'] },
  'electron start': {
    at: ['main/electron/start/'],
    uses: ['contract', 'log', 'data folder'],
    packages: ['node:*', 'zod'],
  },
  'electron talk': {
    at: ['main/electron/talk/'],
    uses: ['contract', 'log', 'channel', 'requests', 'electron trust'],
  },
  'electron window': {
    at: ['main/electron/window/'],
    uses: ['contract', 'log', 'requests', 'electron trust', 'electron talk'],
    packages: ['electron', 'node:*', 'zod'],
  },
  electron: {
    at: ['main/electron/'],
    uses: ['contract', 'log', 'host', 'library', 'requests', ...electronRooms],
    packages: ['electron', 'node:*'],
  },
  loopback: {
    at: ['main/loopback/'],
    uses: ['contract', 'log', 'host', 'library', 'page', 'policy', 'requests'],
    packages: ['node:*'],
  },
  preload: {
    at: ['main/preload', 'main/electron/talk/create-api'],
    uses: ['contract', 'channel'],
    packages: ['electron'],
  },
  'boot of electron': {
    at: ['main/index'],
    uses: ['contract', 'log', 'requests', 'library', 'electron', ...electronRooms, 'policy', 'key places'],
    packages: ['electron', 'node:*'],
  },
  'npm start': {
    at: ['main/start', 'main/start/'],
    uses: ['log', 'data folder', 'key places', 'library', 'loopback', 'policy'],
    packages: ['node:*', 'open'],
  },
  // What makes the packages; the build asks it which work of others is in the bundles.
  packaging: {
    at: ['main/packaging/'],
    uses: ['contract', 'npm start'],
    packages: ['node:*', 'vite', '@electron/asar', '@playwright/test'],
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
    uses: ['contract', 'schema', 'merge'],
    packages: ['fuse.js', 'ibantools', 'libphonenumber-js', 'regexparam'],
  },
  dom: { at: ['renderer/dom/'], uses: domain, packages: react },
  ui: {
    at: ['renderer/ui/'],
    uses: [...domain, 'dom'],
    packages: [
      ...react,
      '@nl-design-system-candidate/data-badge-css',
      '@nl-design-system-candidate/number-badge-css',
      '@nl-design-system-candidate/skip-link-css',
      '@nl-design-system-candidate/skip-link-react',
    ],
  },
  bridge: { at: ['renderer/bridge/'], uses: ['contract'] },
  'made content': { at: ['renderer/content'], uses: domain, packages: ['virtual:*'] },
  'app context': {
    at: ['renderer/app-context', 'renderer/screen-props'],
    uses: ['contract', 'core', 'bridge', 'dom', 'ui'],
    packages: ['react'],
  },
  editing: { at: ['renderer/editing/'], uses: onScreen, packages: react },
  guard: { at: ['renderer/guard/'], uses: [...onScreen, 'editing'], packages: react },
  report: {
    at: ['renderer/report/'],
    uses: [...onScreen, 'editing', 'guard'],
    packages: [...react, 'jspdf', 'fflate', '@expo-google-fonts/source-sans-3'],
  },
  reading: {
    at: ['renderer/reading/'],
    uses: [...onScreen, 'editing', 'pages'],
    packages: [...react, 'mdx', 'virtual:*'],
  },
  blocks: {
    at: ['renderer/bouwstenen/'],
    uses: ['contract', 'schema', 'dom', 'ui'],
    packages: [...react, '@fontsource-variable/source-sans-3'],
  },
  app: {
    at: ['renderer/app/', 'renderer/main'],
    uses: [...onScreen, ...shared, ...Object.keys(featureZones)],
    packages: [...react, '@fontsource-variable/source-sans-3'],
  },
  ...featureZones,
}
