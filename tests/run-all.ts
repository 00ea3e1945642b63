import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many tests of a kind passed, failed and were skipped. A check without tests of its own counts as one. */
interface Counts {
  passed: number
  failed: number
  skipped: number
  /** How long each test took, in ms. Empty for a check without tests of its own. */
  tests: readonly { readonly title: string; readonly took: number }[]
}

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Reads the counts from the step's own report; without it the step is one check. */
  readonly count?: (report: string) => Counts
}

const report = '{report}'

/** Everything that `npm test` does, in order. The build comes before what drives the built page. */
const steps: readonly Step[] = [
  { name: 'voorbereiden', command: ['tsx', 'tests/prepare/prepare.ts'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'opmaak', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ...['main', 'renderer', 'content', 'tests'].map((part) => ({
    name: `types ${part}`,
    command: ['tsc', '--noEmit', '-p', part],
  })),
  { name: 'dode code', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'inhoud', command: ['tsx', 'content/check.ts'] },
  vitestStep('unit'),
  vitestStep('contract'),
  { name: 'bouwen', command: ['tsx', 'main/start/run-build.ts'] },
  { name: 'omvang', command: ['tsx', 'tests/sizes/check-sizes.ts'] },
  { name: 'pakket', command: ['tsx', 'main/packaging/list-packed.ts', '--kort'] },
  vitestStep('contract-standin'),
  playwrightStep('standin'),
  playwrightStep('browser'),
  playwrightStep('toegankelijkheid'),
  playwrightStep('electron'),
]

/** What we read of Vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[]
  }[]
}

function vitestStep(project: string): Step {
  return {
    name: project,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: (text) => {
      const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
        text,
      ) as VitestReport
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests,
        tests: testResults.flatMap(({ assertionResults }) =>
          assertionResults.map(({ fullName, duration }) => ({ title: fullName, took: duration ?? 0 })),
        ),
      }
    },
  }
}

function playwrightStep(project: string): Step {
  return {
    name: project,
    command: ['playwright', 'test', '--project', project],
    count: (text) => JSON.parse(text) as Counts,
  }
}

async function runStep({ name, command, count }: Step, folder: string): Promise<Counts> {
  console.log(`\n── ${name}`)
  const file = join(folder, `${name}.json`)
  const [program = '', ...args] = command.map((part) => part.replace(report, file))
  const code = await new Promise<number>((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, COUNTS_FILE: file },
    })
    child.on('close', (status) => resolve(status ?? 1))
    child.on('error', () => resolve(1))
  })
  const counts = count
    ? await readCounts(file, count)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, tests: [] }
  // A runner that fails without a failing test (nothing found, a crash) has failed all the same.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

async function readCounts(file: string, count: (text: string) => Counts): Promise<Counts> {
  try {
    return count(await readFile(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, tests: [] }
  }
}

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-test-'))
  const total = { passed: 0, failed: 0, skipped: 0 }
  const timed: { step: string; title: string; took: number }[] = []
  const rows: string[] = []
  try {
    for (const step of steps) {
      const begun = performance.now()
      const { passed, failed, skipped, tests } = await runStep(step, folder)
      const seconds = Math.round((performance.now() - begun) / 1000)
      rows.push(
        `${step.name.padEnd(18)} ${String(passed).padStart(5)} goed ${String(failed).padStart(4)} fout ${String(skipped).padStart(4)} overgeslagen ${String(seconds).padStart(5)} s`,
      )
      timed.push(...tests.map(({ title, took }) => ({ step: step.name, title, took })))
      total.passed += passed
      total.failed += failed
      total.skipped += skipped
      if (failed > 0 && step.name === 'voorbereiden') break
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`\n${rows.join('\n')}\n\nDe tien traagste tests:`)
  for (const { step, title, took } of timed.toSorted((one, other) => other.took - one.took).slice(0, 10))
    console.log(`${(took / 1000).toFixed(1).padStart(6)} s  ${step}: ${title}`)
  console.log('')
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 ? 0 : 1
}

process.exitCode = await main()
