import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Counts } from '../../../run-stage'

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('a test that passes on its second try has passed, and is named; one that fails twice has failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-counts-'))
  try {
    const file = join(folder, 'counts.json')
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        pathOf('../../../../node_modules/@playwright/test/cli.js'),
        'test',
        '--config',
        pathOf('./second-try'),
        '--retries=1',
        '--workers=1',
        `--output=${join(folder, 'results')}`,
        `--reporter=${pathOf('../../../prepare/count-reporter.ts')}`,
      ],
      { encoding: 'utf8', env: { ...process.env, COUNTS_FILE: file } },
    )
    const { tests, ...counts } = JSON.parse(await readFile(file, 'utf8')) as Counts
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1, flaky: ['goes well the second time'] })
    expect(tests.map(({ title }) => title).toSorted()).toEqual([
      'goes well',
      'goes well the second time',
      'goes wrong both times',
      'is left out',
    ])
    expect(stdout).toContain('wankel: goes well the second time')
    expect(stdout).toContain('overgeslagen: is left out (niet hier)')
    expect(stdout).toContain('e2e: 2 passed, 1 failed, 1 skipped')
    expect(status).toBe(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
