import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The walls of the house: which folder may import what. One entry a wall, so that a message can name its reason. */
const electron = {
  group: ['electron', 'electron/*'],
  message: 'Alleen main/index.ts, main/preload.ts en main/electron mogen electron gebruiken.',
}
const react = {
  group: ['react', 'react-dom', 'react-dom/*', 'react-aria-components', '@tabler/*'],
  message: 'renderer/core is zuiver domein: geen React.',
}
const node = { group: ['node:*'], message: 'De pagina heeft geen Node.' }
const features = {
  group: ['**/features/**', '**/ui/**', '**/bridge/**'],
  message: 'renderer/core hangt van niets boven zich af.',
}
const mainInside = {
  group: [
    '**/main/library/**',
    '**/main/electron/**',
    '**/main/loopback/**',
    '**/main/requests',
    '**/main/host',
  ],
  message: 'De pagina kent van main alleen het contract.',
}
const hosts = {
  group: ['**/electron/**', '**/loopback/**'],
  message: 'requests en library kennen geen host.',
}
const above = {
  group: [
    '**/requests',
    '!**/contract/requests',
    '**/host',
    '**/electron/**',
    '**/loopback/**',
    '**/renderer/**',
  ],
  message: 'library hangt alleen van het contract af.',
}
const contractOnly = {
  group: ['../*', 'node:*', 'electron', 'react'],
  message: 'Het contract hangt alleen van zod af.',
}
const wall = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default tseslint.config(
  { ignores: ['.cache', 'out', 'coverage', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './main/tsconfig.json',
          './renderer/tsconfig.json',
          './content/tsconfig.json',
          './tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Geen default export: een naam is te vinden.' },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Geen inline style: de CSP verbiedt het. Gebruik een klasse of token.',
        },
      ],
    },
  },
  { files: ['main/**/*.ts'], rules: wall(electron) },
  {
    files: ['main/index.ts', 'main/preload.ts', 'main/electron/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['main/contract/**/*.ts'], rules: wall(contractOnly) },
  { files: ['main/library/**/*.ts'], rules: wall(electron, above) },
  { files: ['main/requests.ts', 'main/host.ts'], rules: wall(electron, hosts) },
  { files: ['renderer/**/*.{ts,tsx}'], rules: wall(electron, node, mainInside) },
  { files: ['renderer/core/**/*.ts'], rules: wall(electron, node, mainInside, react, features) },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      'jsx-a11y/label-has-associated-control': ['error', { depth: 4 }],
    },
  },
  {
    files: ['*.config.{js,ts}', 'tests/prepare/count-reporter.ts', 'tests/prepare/ensure-built.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // An import statement in an ambient module would silently become any: there, import() is the right form.
  { files: ['content/virtual.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: [
      'tests/bench/**/*.ts',
      'tests/prepare/*.ts',
      'tests/run-all.ts',
      'tests/screens/*.ts',
      'tests/words/print-words.ts',
      'tests/statement/*.ts',
      'main/start.ts',
      'content/check.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  prettier,
)
