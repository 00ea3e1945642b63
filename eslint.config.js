import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { tsImport } from 'tsx/esm/api'
import tseslint from 'typescript-eslint'

/** The walls of the house, made from the one table in tests/walls/zones.ts, which is TypeScript. */
const { makeWallsRule, readAliases } = await tsImport('./tests/walls/walls-rule.ts', import.meta.url)

export default tseslint.config(
  { ignores: ['.cache', 'out', 'coverage', '**/node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program of all parts: with one for each, what they share was read and typed up to four times.
        project: './tsconfig.lint.json',
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
  {
    files: ['{main,renderer,content}/**/*.{ts,tsx}'],
    plugins: { huis: { rules: { muren: makeWallsRule(readAliases()) } } },
    rules: { 'huis/muren': 'error' },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'jsx-a11y/label-has-associated-control': ['error', { depth: 4 }],
    },
  },
  // A hook is as often in a .ts file: the rules of React hold in every file of the page.
  {
    files: ['renderer/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['*.config.{js,ts}', 'tests/prepare/count-reporter.ts', 'tests/prepare/ensure-built.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // An import statement in an ambient module would silently become any: there, import() is the right form.
  { files: ['content/virtual.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  // What stands on the packages of tests/bench/package.json: those need not be there, so its types are checked by the bench.
  {
    files: ['tests/bench/peers/*.ts', 'tests/bench/search/run.ts', 'tests/bench/report.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Files of a worker share their modules (vitest.config.ts): what one file mocks, the next would get.
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'resetModules'].map((property) => ({
          object: 'vi',
          property,
          message: 'Geen vi.mock: testbestanden delen hun modules. Geef mee wat anders moet.',
        })),
      ],
    },
  },
  {
    files: [
      'tests/bench/**/*.ts',
      'tests/reach/print-coverage.ts',
      'tests/prepare/*.ts',
      'tests/run-*.ts',
      'tests/screens/*.ts',
      'tests/words/print-words.ts',
      'tests/walls/print-walls.ts',
      'tests/house/print-house.ts',
      'tests/sizes/check-sizes.ts',
      'tests/statement/*.ts',
      'tests/pdf-ua/check-pdf.ts',
      'tests/samples/write-samples.ts',
      'tests/trial/library/run-trial.ts',
      'main/start.ts',
      'content/check.ts',
      'content/make-ordinary-words.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  prettier,
)
