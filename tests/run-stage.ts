import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

/** How many tests of a kind passed, failed and were skipped. A check without tests of its own counts as one. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Those among the passed that failed first and passed on a second try. */
  readonly flaky: readonly string[]
  /** How long each test took, in ms. Empty for a check without tests of its own. */
  readonly tests: readonly { readonly title: string; readonly took: number }[]
  /** The same by kind, of a step that ran tests of several kinds. */
  readonly kinds?: readonly (Counts & { readonly name: string })[]
}

export interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** What it finds in its environment besides ours. */
  readonly env?: Readonly<Record<string, string>>
  /** Reads the counts from the step's own report; without it the step is one check. */
  readonly count?: (report: string) => Counts
  /** The name of an earlier step of the stage, of which it needs what that makes: it begins when that one is done. */
  readonly after?: string
}

/** Steps that may run at the same time, as they use one core each. */
export type Stage = readonly Step[]

/** What stands in a command for the file of the step's own report. */
export const reportFile = '{report}'

/** Two at least, also where one core is seen; more than four would only fill the memory. */
const lanes = Math.min(Math.max(availableParallelism(), 2), 4)

/** A step that was run: what it counted and how long it took. */
export interface Ran {
  readonly step: Step
  readonly counts: Counts
  readonly seconds: number
}

/** Runs the steps of a stage, so many at a time as there are lanes. Answers in the order of the stage. */
export async function runStage(stage: Stage, folder: string): Promise<readonly Ran[]> {
  const waiting = [...stage]
  const running = new Map<Step, Promise<void>>()
  const ran = new Map<Step, Ran>()
  const run = async (step: Step): Promise<void> => {
    const begun = performance.now()
    const counts = await runStep(step, folder, stage.length > 1)
    ran.set(step, { step, counts, seconds: Math.round((performance.now() - begun) / 1000) })
    running.delete(step)
  }
  /** Whether nothing that it comes after has still to be done. */
  const mayBegin = ({ after }: Step) => ![...waiting, ...running.keys()].some(({ name }) => name === after)
  while (waiting.length + running.size > 0) {
    for (const step of waiting.filter(mayBegin).slice(0, lanes - running.size)) {
      waiting.splice(waiting.indexOf(step), 1)
      running.set(step, run(step))
    }
    if (running.size === 0)
      throw new Error(`no step may begin: ${waiting.map(({ name }) => name).join(', ')}`)
    await Promise.race(running.values())
  }
  return stage.flatMap((step) => ran.get(step) ?? [])
}

/** Runs a step. With others beside it, what it prints is kept until it is done, so that it stands together. */
async function runStep(
  { name, command, env, count }: Step,
  folder: string,
  beside: boolean,
): Promise<Counts> {
  const title = `\n── ${name}`
  if (!beside) console.log(title)
  const file = join(folder, `${name}.json`)
  const [program = '', ...args] = command.map((part) => part.replace(reportFile, file))
  const printed: Buffer[] = []
  const code = await new Promise<number>((resolve) => {
    const output = beside ? 'pipe' : 'inherit'
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env, COUNTS_FILE: file },
    })
    child.stdout?.on('data', (part: Buffer) => printed.push(part))
    child.stderr?.on('data', (part: Buffer) => printed.push(part))
    child.on('close', (status) => resolve(status ?? 1))
    child.on('error', () => resolve(1))
  })
  if (beside) {
    console.log(title)
    process.stdout.write(Buffer.concat(printed))
  }
  const counts = count
    ? await readCounts(file, count)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, flaky: [], tests: [] }
  // A runner that fails without a failing test (nothing found, a crash) has failed all the same.
  if (code === 0 || counts.failed > 0) return counts
  const { passed, skipped, flaky, tests } = counts
  return { passed, failed: 1, skipped, flaky, tests }
}

async function readCounts(file: string, count: (text: string) => Counts): Promise<Counts> {
  try {
    return count(await readFile(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, flaky: [], tests: [] }
  }
}

/** What a row of the table at the end is about. */
export interface Row {
  readonly name: string
  readonly counts: Counts
  readonly seconds: number
}

/** The rows of a step: one, or one for each kind of tests that it ran, with the share of its time that those took. */
export function listRows({ step, counts, seconds }: Ran): readonly Row[] {
  if (counts.kinds === undefined) return [{ name: step.name, counts, seconds }]
  const timeOf = ({ tests }: Counts) => tests.reduce((sum, { took }) => sum + took, 0)
  return counts.kinds.map(({ name, ...kind }) => ({
    name,
    counts: kind,
    seconds: Math.round((seconds * timeOf(kind)) / Math.max(timeOf(counts), 1)),
  }))
}

/** A line of the table at the end. */
export function writeRow(name: string, { passed, failed, skipped }: Counts, seconds: number): string {
  const counted = `${String(passed).padStart(5)} goed ${String(failed).padStart(4)} fout ${String(skipped).padStart(4)} overgeslagen`
  return `${name.padEnd(18)} ${counted} ${String(seconds).padStart(5)} s`
}

/** A line for each test that passed on its second try only: it did not end the run, and cannot hide either. */
export function writeFlaky(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ name, counts }) =>
    counts.flaky.map((title) => `wankel: ${name}: ${title} (ging pas de tweede keer goed)`),
  )
}
