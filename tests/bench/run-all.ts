import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Every bench, with the file that it is in. Each prints its own table and writes its own figures. */
const benches = {
  pages: 'tests/bench/pages/run.ts',
  check: 'tests/bench/check.ts',
  session: 'tests/bench/session.ts',
  search: 'tests/bench/search/run.ts',
  guard: 'tests/bench/guard/run.ts',
  report: 'tests/bench/report.ts',
  save: 'tests/bench/save.ts',
} as const

/**
 * `npm run bench [-- --json FILE]`: runs all benches one after another, so that they do not slow each other; with
 * `--only pages,check` those alone.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
  const wanted = values.only?.split(',')
  const unknown = wanted?.find((name) => !(name in benches))
  if (unknown !== undefined) {
    console.error(`Onbekend: ${unknown}. Kies uit: ${Object.keys(benches).join(', ')}.`)
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const figures: Record<string, unknown> = { node: process.version, cores: cpus().length }
  try {
    if ((await run(['main/start/run-build.ts'])) !== 0) return 1
    for (const [name, file] of Object.entries(benches)) {
      if (wanted && !wanted.includes(name)) continue
      console.log(`\n── ${name}`)
      const json = join(folder, `${name}.json`)
      if ((await run([file, '--json', json])) !== 0) return 1
      figures[name] = JSON.parse(await readFile(json, 'utf8')) as unknown
    }
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' })
    child.on('close', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
}

process.exitCode = await main()
