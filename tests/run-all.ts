import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeLintStep, describeStyleStep, describeTypeSteps } from './describe-steps'
import {
  listRows,
  reportFile,
  runStage,
  writeFlaky,
  writeRow,
  type Counts,
  type Ran,
  type Stage,
  type Step,
} from './run-stage'

/** What makes the built page, which other steps read or drive. */
const build = 'bouwen'

/** Everything that `npm test` does, in order; the longest of a stage is first, so that no core waits long at its end. */
const stages: readonly Stage[] = [
  [{ name: 'voorbereiden', command: ['tsx', 'tests/prepare/prepare.ts'] }],
  [
    describeLintStep(),
    { name: build, command: ['tsx', 'main/start/run-build.ts'] },
    describeStyleStep(),
    // one file, so one core
    { ...vitestStep('contract-standin'), after: build },
    { ...vitestStep('contract'), after: build },
    { name: 'inhoud', command: ['tsx', 'content/check.ts'] },
    ...describeTypeSteps(),
    { name: 'dode code', command: ['knip', '--no-progress', '--no-config-hints'] },
    { name: 'pakket', command: ['tsx', 'main/packaging/list-packed.ts', '--kort'], after: build },
    { name: 'omvang', command: ['tsx', 'tests/sizes/check-sizes.ts'], after: build },
  ],
  // each of these fills all cores by itself
  [vitestStep('unit')],
  [playwrightStep('standin')],
  // in one run, so that no core waits at the end of the one for the begin of the other
  [playwrightStep('toegankelijkheid', 'browser')],
  [playwrightStep('electron')],
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
      `--outputFile.json=${reportFile}`,
    ],
    count: (text) => {
      const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
        text,
      ) as VitestReport
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests,
        flaky: [],
        tests: testResults.flatMap(({ assertionResults }) =>
          assertionResults.map(({ fullName, duration }) => ({ title: fullName, took: duration ?? 0 })),
        ),
      }
    },
  }
}

function playwrightStep(...projects: readonly string[]): Step {
  return {
    name: projects.join(' en '),
    command: ['playwright', 'test', ...projects.map((project) => `--project=${project}`)],
    count: (text) => JSON.parse(text) as Counts,
  }
}

async function main(): Promise<number> {
  const begun = performance.now()
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-test-'))
  const all: Ran[] = []
  try {
    for (const stage of stages) {
      const ran = await runStage(stage, folder)
      all.push(...ran)
      if (ran.some(({ step, counts }) => step.name === 'voorbereiden' && counts.failed > 0)) break
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const total = { passed: 0, failed: 0, skipped: 0 }
  console.log('')
  const rows = all.flatMap(listRows)
  for (const { name, counts, seconds } of rows) {
    console.log(writeRow(name, counts, seconds))
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  console.log('\nDe tien traagste tests:')
  const timed = rows.flatMap(({ name, counts }) => counts.tests.map((test) => ({ ...test, name })))
  for (const { name, title, took } of timed.toSorted((one, other) => other.took - one.took).slice(0, 10))
    console.log(`${(took / 1000).toFixed(1).padStart(6)} s  ${name}: ${title}`)
  const flaky = writeFlaky(rows)
  if (flaky.length > 0) console.log(`\n${flaky.join('\n')}`)
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`\nAlles samen: ${Math.floor(seconds / 60)} min ${seconds % 60} s`)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 ? 0 : 1
}

process.exitCode = await main()
