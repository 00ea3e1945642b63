import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The root of the repository. */
export const house = resolve(import.meta.dirname, '../..')

/** The linter, by its own path: a link in node_modules/.bin is no program that Node can start everywhere. */
export const linter = 'node_modules/oxlint/bin/oxlint'

/** What a folder of planted code has of the house itself. */
const linked = ['node_modules', 'tests/lint']

/** A piece of code that stands nowhere, and the place in the house where it is tried. */
export interface Planted {
  readonly file: string
  readonly code: string
}

/** What the linter says about a line. `rule` is as it writes it ("eslint(eqeqeq)"), and empty for what it cannot read. */
export interface Refusal {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly message: string
}

/** What we read of the JSON that the linter prints. */
interface LintReport {
  readonly diagnostics: readonly {
    readonly filename: string
    readonly code?: string
    readonly message: string
    readonly labels: readonly { readonly span: { readonly line: number } }[]
  }[]
}

/**
 * Lints these pieces of code in one run of the linter, in a folder of their own that has our packages, our own rules and
 * besides only `settings`: the text of each file beside them (.oxlintrc.jsonc, package.json, tsconfig.json).
 */
export function lintPlanted(
  planted: readonly Planted[],
  settings: Readonly<Record<string, string>>,
): readonly Refusal[] {
  const folder = mkdtempSync(join(tmpdir(), 'signaalwijzer-lint-'))
  try {
    for (const { file, code } of [
      ...planted,
      ...Object.entries(settings).map(([file, code]) => ({ file, code })),
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), code)
    }
    mkdirSync(join(folder, 'tests'), { recursive: true })
    for (const link of linked) symlinkSync(join(house, link), join(folder, link), 'junction')
    return runLinter(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runLinter(folder: string): readonly Refusal[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    // it follows links
    [join(house, linter), '--format', 'json', ...linked.map((link) => `--ignore-pattern=/${link}`)],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const report = readReport(stdout)
  if (report === undefined) throw new Error(`The linter did not lint:\n${stdout}${stderr}`)
  return report.diagnostics.map(({ filename, code = '', message, labels }) => ({
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    rule: code,
    message,
  }))
}

function readReport(text: string): LintReport | undefined {
  try {
    return JSON.parse(text) as LintReport
  } catch {
    return undefined
  }
}
