import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { house, lintPlanted, type Planted } from '../../../lint/lint-planted'
import { faultsInCode, faultsOnScreen } from './faults'

/** A rule by its name in the settings, as the linter writes it: "react/purity" is "react(purity)". */
const sayRule = (rule: string) =>
  rule.replace(/^(?:(.*)\/)?(.*)$/u, (_all, plugin = 'eslint', name) => `${plugin}(${name})`)

const byRule = Object.entries({ ...faultsInCode, ...faultsOnScreen }).map(([rule, code], index) => ({
  rule,
  file: `renderer/app/fault-${index}.tsx`,
  code: code.startsWith('<') ? `export const A = () => ${code}` : code,
}))

const vi = (method: string) => `import { vi } from 'vitest'\nvi.${method}('./other')`
const hook = "import { useState } from 'react'\nexport function useIt(b: boolean) { if (b) useState(0) }"

/** The same rule in a place where it must hold too. */
const elsewhere = [
  ...[
    'main/app/requests.ts',
    'main/contract/session.ts',
    'renderer/core/session/days.ts',
    'renderer/features/session/hall/use-hall.ts',
    'content/plugin/content.ts',
    'content/check-cases.ts',
  ].map((file) => ({ rule: 'huis/muren', file, code: "import 'a-package-of-nobody'" })),
  ...['mock', 'doMock', 'resetModules'].map((method) => ({
    rule: 'no-restricted-properties',
    file: `tests/unit/${method}.test.ts`,
    code: vi(method),
  })),
  // a hook is as often in a .ts file
  { rule: 'react-hooks/rules-of-hooks', file: 'renderer/app/use-place.ts', code: hook },
  { rule: 'react-hooks/rules-of-hooks', file: 'tests/unit/use-place.tsx', code: hook },
  {
    rule: 'typescript/no-floating-promises',
    file: 'tests/unit/wait.test.ts',
    code: faultsInCode['typescript/no-floating-promises'],
  },
  { rule: 'no-undef', file: 'tests/electron-standin/register.mjs', code: 'nothingOfThatName()' },
  { rule: 'no-console', file: 'tests/unit/say.test.ts', code: 'console.log(1)' },
  { rule: 'import/no-default-export', file: 'tests/unit/it.ts', code: 'export default 1' },
].map(({ code = '', ...rest }) => ({ ...rest, code }))

const unused = {
  file: 'main/app/unused.ts',
  code: '// oxlint-disable-next-line no-console\nexport const a = 1',
}
const unusedOfOld = {
  file: 'main/app/unused-of-old.ts',
  code: '// eslint-disable-next-line no-console\nexport const a = 1',
}

/** What must stay allowed: our own settings of a rule, and the places where it does not hold. */
const right: readonly Planted[] = [
  { file: 'renderer/app/right-number.ts', code: 'export const f = (a: number) => `${a}`' },
  { file: 'renderer/app/right-void.ts', code: 'export const f = (a: () => void) => [() => a()]' },
  {
    file: 'renderer/app/right-error.ts',
    code: '// @ts-expect-error -- said why\nexport const a: string = 1',
  },
  {
    file: 'renderer/app/right-label.tsx',
    code: 'export const A = () => <label><span><b><input /></b></span>a</label>',
  },
  {
    file: 'renderer/app/right-disabled.ts',
    code: '// oxlint-disable-next-line no-control-regex -- why\nexport const it = /\\x1f/u',
  },
  { file: 'content/check.ts', code: 'console.log(1)' },
  { file: 'tests/run-it.ts', code: 'console.log(1)' },
  { file: 'vitest.config.ts', code: 'export default 1' },
  { file: 'tests/unit/sure.test.ts', code: 'export const f = (a?: { b: string }) => a!.b' },
  // its packages need not be there
  { file: 'tests/bench/peers/loose.ts', code: "export const a: unknown = JSON.parse('1').b" },
  {
    file: 'content/virtual.d.ts',
    code: "declare module 'virtual:it' {\n  export const it: import('./schema/page').It\n}",
  },
]

const settings = {
  '.oxlintrc.jsonc': readFileSync(join(house, '.oxlintrc.jsonc'), 'utf8'),
  'package.json': readFileSync(join(house, 'package.json'), 'utf8'),
  'tsconfig.json': JSON.stringify({
    extends: join(house, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] },
    include: ['**/*'],
    references: [],
  }),
}

describe('the linter, with the settings of this house', () => {
  const planted = [...byRule, ...elsewhere, unused, unusedOfOld, ...right]
  const refusals = lintPlanted(planted, settings)
  const ofFile = (file: string) => refusals.filter((one) => one.file === file)

  it.each([...byRule, ...elsewhere])('refuses a fault against $rule in $file', ({ rule, file, code }) => {
    expect(
      ofFile(file).map((one) => one.rule),
      code,
    ).toContain(sayRule(rule))
  })

  it.each([unused, unusedOfOld])(
    'refuses a comment that puts out a rule and puts out nothing: $code',
    ({ file }) => {
      expect(ofFile(file).map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Unused (?:es|ox)lint-disable directive/u),
      ])
    },
  )

  it.each(right)('lets through $code in $file', ({ file }) => {
    expect(ofFile(file)).toEqual([])
  })
})
