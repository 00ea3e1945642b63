import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tryInputs } from './try-inputs'

/** `npm run trial:input [-- --count N --seed N]`: 50,000 hostile inputs; stops with 1 when a promise broke. */
async function runTrial(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '50000' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
    },
  })
  const crashes: string[] = []
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => crashes.push(`${event}: ${String(error)}`))
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-proef-'))
  try {
    const begun = performance.now()
    const { tried, accepted, refused, problems } = await tryInputs({
      count: Number(values.count),
      seed: Number(values.seed),
      folder,
    })
    const seconds = Math.round((performance.now() - begun) / 1000)
    process.stdout.write(
      `${tried.contract} keer het contract, ${tried.http} keer HTTP, ${tried.files} bestanden (seed ${values.seed}, ${seconds} s): ` +
        `${accepted} antwoorden, ${refused} weigeringen, ${problems.length + crashes.length} problemen.\n`,
    )
    for (const problem of [...problems, ...crashes]) process.stdout.write(`- ${problem}\n`)
    return problems.length + crashes.length === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await runTrial()
