import { defineConfig } from 'vitest/config'

/** Ample: these limits only end a test that hangs. Tests promise what happens, never how fast. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/scenarios/**/*.test.ts'],
          environment: 'node',
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
