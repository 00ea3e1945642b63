import { patterns } from '#core/navigation/patterns.ts'
import type { Tested } from '../../renderer/features/statement/tested'
import { listSampleAddresses } from '../e2e/support/route-samples'
import { looks, themes } from '../e2e/support/settings'
import { states } from '../e2e/support/states'
import { readReport } from './read-report'

/** What is to be tested as the code stands: when this changes, the statement has to be made again. */
export function describeScope(): Tested['scope'] {
  return {
    routes: Object.keys(patterns),
    addresses: listSampleAddresses().length,
    states: states.length,
    themes: [...looks.map(({ name }) => name), ...themes.map(({ name }) => name)],
  }
}

/** Kinds of tests in the statement, by the file that holds them. */
const kinds: Readonly<Record<keyof Tested['tests'], RegExp>> = {
  axe: /axe\.spec/,
  layout: /layout\.spec/,
  keyboard: /keyboard\.spec/,
  announcements: /announcements\.spec/,
  roles: /roles\.spec/,
}

/** The results of a run, as the statement shows them. Throws when a kind of test is missing from the report. */
export function describeTested(report: string, day: string, browser: string): Tested {
  const { files, axe } = readReport(report)
  const [first] = axe
  if (!first) throw new Error('the report holds no run of axe')
  const count = (kind: RegExp) => {
    const found = [...files].filter(([file]) => kind.test(file)).map(([, counts]) => counts)
    if (found.length === 0) throw new Error(`the report holds no tests of ${kind.source}`)
    return {
      passed: found.reduce((sum, { passed }) => sum + passed, 0),
      failed: found.reduce((sum, { failed }) => sum + failed, 0),
    }
  }
  return {
    day,
    browser,
    axe: {
      version: first.version,
      widths: [...new Set(axe.map(({ width }) => width))].sort((one, other) => other - one),
      looks: axe.reduce((sum, { looks: times }) => sum + times, 0),
      passed: axe.reduce((sum, { passed }) => sum + passed, 0),
      barriers: axe.reduce((sum, { barriers }) => sum + barriers, 0),
    },
    scope: describeScope(),
    tests: {
      axe: count(kinds.axe),
      layout: count(kinds.layout),
      keyboard: count(kinds.keyboard),
      announcements: count(kinds.announcements),
      roles: count(kinds.roles),
    },
  }
}
