import type { Problem } from '../schema/explain-issues'

/**
 * Rules that the pages are being rewritten for: what breaks them is counted and named, and stops nothing yet. A rule
 * leaves the list as soon as every page keeps it; without any this file goes.
 */
export const inTransition: ReadonlySet<string> = new Set([
  'advies',
  'straf',
  'vervangen',
  'makerstem',
  'waarheid',
] satisfies TransitionRule[])

/** The rules that can be in transition. */
export type TransitionRule = 'advies' | 'werkkaart' | 'vervangen' | 'straf' | 'makerstem' | 'waarheid'

/** What breaks each rule, split in what stops the build and what is only counted for now. */
export function splitByTransition(found: Readonly<Record<string, readonly Problem[]>>): {
  readonly problems: Problem[]
  readonly pending: Readonly<Record<string, readonly Problem[]>>
} {
  const entries = Object.entries(found)
  return {
    problems: entries.flatMap(([rule, problems]) => (inTransition.has(rule) ? [] : problems)),
    pending: Object.fromEntries(entries.filter(([rule]) => inTransition.has(rule))),
  }
}
