import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A real, empty folder for one test; gone when the test is. */
export async function makeTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
