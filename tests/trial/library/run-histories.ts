import { writeSync } from 'node:fs'
import { runHistory } from './histories'

/** Not a test: a program that `run-trial.ts` starts once for each core. Runs histories of a range of seeds and prints what came of them. */
const [, , folder = '', from = '0', count = '0'] = process.argv
const outcome = { tried: 0, saved: 0, asked: 0, wrong: 0, problems: [] as string[] }
let next = Number(from)
const end = next + Number(count)

async function work(): Promise<void> {
  while (next < end) {
    const seed = next
    next += 1
    const { saved, questions, problem } = await runHistory(folder, seed)
    outcome.tried += 1
    outcome.saved += saved
    outcome.asked += Number(questions > 0)
    if (problem === '') continue
    outcome.wrong += 1
    if (outcome.problems.length < 20) outcome.problems.push(`history ${seed}: ${problem.slice(0, 200)}`)
  }
}

// one waits for the disk while another works
await Promise.all(Array.from({ length: 4 }, work))
writeSync(1, `${JSON.stringify(outcome)}\n`)
