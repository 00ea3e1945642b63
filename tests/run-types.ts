import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeTypeSteps } from './describe-steps'
import { runStage } from './run-stage'

/** `npm run types`: the types of every part, as `npm test` looks at them. */
async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-types-'))
  try {
    const ran = await runStage(describeTypeSteps(), folder)
    return ran.every(({ counts }) => counts.failed === 0) ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
