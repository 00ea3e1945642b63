import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Ample: these limits only end a test that hangs. Tests promise what happens, never how fast. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000 }

/** The files that take longest: begun last, they would keep one core waiting for the other. */
const longest = [
  'unit/content/real-content',
  'unit/main/library/kill-while-saving',
  'scenarios/search/own-notes-on-content',
  'unit/main/start/run-loopback',
  'scenarios/report/paper-words',
  'scenarios/search/labelled-queries',
  'unit/renderer/core/report/internal',
  'unit/content/plugin/read/read-register',
]

/** Vitest knows how long a file took the last time; in a fresh clone it does not. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.includes(name))
      return found === -1 ? longest.length : found
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // for npm run coverage
    coverage: {
      provider: 'v8',
      include: ['{main,renderer,content}/**/*.{ts,tsx}'],
      reporter: ['json-summary'],
      reportOnFailure: true,
    },
    // Vitest leaves one core to itself, which on a machine of two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/scenarios/**/*.test.ts'],
          environment: 'node',
          // Files of a worker share their modules: loading them anew for each file was three quarters of the work. So a
          // test leaves nothing behind: clocks and globals are put back, and no module is mocked (a lint rule).
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          ...patience,
          name: 'contract-standin',
          // The built app runs in it, so it is made first.
          globalSetup: './tests/prepare/ensure-built.ts',
          include: ['tests/electron-standin/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
})
