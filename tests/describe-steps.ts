import { join } from 'node:path'
import type { Step } from './run-stage'

/** Where what was found the last time is kept; the folder goes with `npm ci`. */
const cache = 'node_modules/.cache/signaalwijzer'

/**
 * The native compiler, by its path: `tsc` is also what the TypeScript of the linter is called, which cannot read the code
 * with the native one yet.
 */
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
 * Lint of these files, or of all. The program of all parts is half a gigabyte that lives for the whole run: with more room
 * for what is young, collecting takes a tenth less of the work.
 */
export function describeLintStep(files: readonly string[] = ['.']): Step {
  return {
    name: 'lint',
    command: [
      process.execPath,
      '--max-semi-space-size=64',
      'node_modules/eslint/bin/eslint.js',
      '--max-warnings',
      '0',
      '--no-warn-ignored',
      ...files,
    ],
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
