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
