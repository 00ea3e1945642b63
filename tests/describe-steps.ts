import { join } from 'node:path'
import type { Step } from './run-stage'

/** Where what was found the last time is kept; the folder goes with `npm ci`. */
const cache = 'node_modules/.cache/signaalwijzer'

/** The native compiler, by its path: `tsc` is also what an older TypeScript is called, which other tools still read with. */
const nativeCompiler = 'node_modules/typescript-native/bin/tsc'

/** The types of every part. TypeScript itself says by content and settings what need not be looked at again. */
export function describeTypeSteps(): readonly Step[] {
  return ['tests', 'renderer', 'content', 'main'].map((part) => ({
    name: `types ${part}`,
    command: [
      process.execPath,
      nativeCompiler,
      // Two of these run beside each other; with threads of its own each would do half of its work twice.
      '--singleThreaded',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      join(cache, `${part}.tsbuildinfo`),
      '-p',
      part,
    ],
  }))
}

/**
 * Lint of these files, or of all. Files that the settings leave out are left out here too. The types of all parts live for
 * the whole run: what asks them is in Go, and collects half as often.
 */
export function describeLintStep(files: readonly string[] = []): Step {
  return {
    name: 'lint',
    command: ['oxlint', '--no-error-on-unmatched-pattern', ...files],
    env: { GOGC: '200' },
  }
}

/** The style of these files, or of all. Style hangs on the file and the settings only, so what had it need not be read again. */
export function describeStyleStep(files: readonly string[] = ['.']): Step {
  return {
    name: 'opmaak',
    command: [
      'prettier',
      '--check',
      '--ignore-unknown',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      join(cache, 'prettier'),
      ...files,
    ],
  }
}
