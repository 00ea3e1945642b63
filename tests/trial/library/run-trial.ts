import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  makeTrialFolder,
  tryFailures,
  tryHistories,
  tryKills,
  tryPowerCuts,
  type Row,
  type Trial,
} from './rows'
import { tryExpired } from './try-keeping'
import { tryPlanted } from './try-planted'
import { trySyncthing } from './try-syncthing'

/** The parts of the trial, in the order of the table. Another promise of the library is one more line here. */
const parts: readonly ((trial: Trial) => Promise<Row>)[] = [
  tryKills,
  tryFailures,
  tryPowerCuts,
  tryHistories,
  tryExpired,
  tryPlanted,
  trySyncthing,
]

/** `npm run trial:library [-- --rounds N] [-- --long]`: N in percent of the whole; stops with 1 when a promise broke. */
async function runTrial(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
      long: { type: 'boolean', default: false },
    },
  })
  const share = Number(values.rounds) / 100
  if (!(share > 0)) {
    console.error('--rounds is a number above 0: how many percent of the whole trial.')
    return 2
  }
  const rows: Row[] = []
  for (const part of parts) {
    const folder = await makeTrialFolder()
    const begun = performance.now()
    try {
      const row = await part({ share, seed: Number(values.seed), folder, isLong: values.long })
      rows.push(row)
      console.log(`${row.name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  console.log(`\nSeed ${values.seed}, ${values.rounds} % of the whole.`)
  console.table(
    Object.fromEntries(
      rows.map(({ name, tried, found, problems, skipped }) => [
        name,
        { tried, found: skipped ?? found, broken: problems.length },
      ]),
    ),
  )
  for (const { name, problems } of rows) for (const problem of problems) console.log(`${name}: ${problem}`)
  return rows.some(({ problems }) => problems.length > 0) ? 1 : 0
}

process.exitCode = await runTrial()
