import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Ends with one line that counts what ran, and a line for each test that was skipped with its reason. COUNTS_FILE gets the counts and how long each test took (ms). */
class CountReporter implements Reporter {
  private readonly outcomes = new Map<
    string,
    { outcome: string; reason: string; title: string; took: number }
  >()

  onTestEnd(test: TestCase, result: TestResult): void {
    const reason = result.annotations.find(({ type }) => type === 'skip')?.description ?? ''
    this.outcomes.set(test.id, {
      outcome: result.status,
      reason,
      title: test.title,
      took: result.duration,
    })
  }

  onEnd(): void {
    const all = [...this.outcomes.values()]
    const count = (wanted: (outcome: string) => boolean) =>
      all.filter(({ outcome }) => wanted(outcome)).length
    for (const { outcome, reason, title } of all)
      if (outcome === 'skipped') console.log(`overgeslagen: ${title}${reason === '' ? '' : ` (${reason})`}`)
    const passed = count((outcome) => outcome === 'passed')
    const skipped = count((outcome) => outcome === 'skipped')
    const counts = {
      passed,
      failed: all.length - passed - skipped,
      skipped,
      tests: all.map(({ title, took }) => ({ title, took })),
    }
    const file = process.env['COUNTS_FILE']
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
    console.log(`e2e: ${passed} passed, ${counts.failed} failed, ${skipped} skipped`)
  }
}

// Playwright asks for a default export of a reporter.
export default CountReporter
