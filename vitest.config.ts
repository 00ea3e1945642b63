import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Ample: these limits only end a test that hangs. Tests promise what happens, never how fast. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000 }

export default defineConfig({
  test: {
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
