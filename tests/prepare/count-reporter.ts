import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Counts } from '../run-stage'

/** What a test came to, over all of its tries. */
interface Outcome {
  readonly status: TestResult['status']
  readonly tries: number
  readonly reason: string
  readonly title: string
  readonly project: string
  readonly took: number
}

/**
 * Ends with one line that counts what ran, a line for each test that was skipped with its reason, and one for each that
 * only passed on a second try. COUNTS_FILE gets the counts, those tests and how long each test took (ms); of a run of several
 * projects also by project.
 */
class CountReporter implements Reporter {
  private readonly outcomes = new Map<string, Outcome>()

  /** Is called for each try: the last one decides, and the time of all counts. */
  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, {
      status: result.status,
      tries: result.retry + 1,
      reason: result.annotations.find(({ type }) => type === 'skip')?.description ?? '',
      title: test.title,
      project: test.parent.project()?.name ?? '',
      took: (this.outcomes.get(test.id)?.took ?? 0) + result.duration,
    })
  }

  onEnd(): void {
    const all = [...this.outcomes.values()]
    const total = count(all)
    for (const { status, reason, title } of all)
      if (status === 'skipped') console.log(`overgeslagen: ${title}${reason === '' ? '' : ` (${reason})`}`)
    for (const title of total.flaky) console.log(`wankel: ${title}`)
    const projects = [...new Set(all.map(({ project }) => project))]
    const counts: Counts = {
      ...total,
      ...(projects.length > 1 && {
        kinds: projects.map((name) => ({ name, ...count(all.filter(({ project }) => project === name)) })),
      }),
    }
    const file = process.env['COUNTS_FILE']
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
    console.log(`e2e: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  }
}

function count(outcomes: readonly Outcome[]): Counts {
  const passed = outcomes.filter(({ status }) => status === 'passed')
  const skipped = outcomes.filter(({ status }) => status === 'skipped')
  return {
    passed: passed.length,
    failed: outcomes.length - passed.length - skipped.length,
    skipped: skipped.length,
    flaky: passed.filter(({ tries }) => tries > 1).map(({ title }) => title),
    tests: outcomes.map(({ title, took }) => ({ title, took })),
  }
}

// Playwright asks for a default export of a reporter.
export default CountReporter
