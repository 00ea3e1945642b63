import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listRows, runStage, writeFlaky, writeRow, type Counts, type Step } from '../../run-stage'

let folder = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-stage-'))
  printed = ''
  vi.spyOn(console, 'log').mockImplementation((line: string) => void (printed += `${line}\n`))
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    printed += String(part)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  return rm(folder, { recursive: true, force: true })
})

/** A step that runs this script. */
const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
  name,
  command: [process.execPath, '-e', script],
  ...more,
})
/** Says something, waits until the other has begun as well, and says the rest. */
const meet = (mine: string, other: string) => `
  const { existsSync, writeFileSync } = require('node:fs')
  console.log('${mine} begint')
  writeFileSync(${JSON.stringify(folder)} + '/${mine}', '')
  const timer = setInterval(() => {
    if (!existsSync(${JSON.stringify(folder)} + '/${other}')) return
    clearInterval(timer)
    console.log('${mine} eindigt')
  }, 5)`

describe('steps of one stage', () => {
  it('run beside each other, and what each prints stands together under its name', async () => {
    const ran = await runStage([step('een', meet('a', 'b')), step('twee', meet('b', 'a'))], folder)
    expect(ran.map(({ step: { name }, counts }) => [name, counts.passed, counts.failed])).toEqual([
      ['een', 1, 0],
      ['twee', 1, 0],
    ])
    expect(printed).toContain('── een\na begint\na eindigt\n')
    expect(printed).toContain('── twee\nb begint\nb eindigt\n')
  })

  it('stand in the order of the stage, whichever is done first', async () => {
    const late = step('laat', 'setTimeout(() => {}, 300)')
    const ran = await runStage([late, step('vroeg', ''), step('vroeger', '')], folder)
    expect(ran.map(({ step: { name } }) => name)).toEqual(['laat', 'vroeg', 'vroeger'])
  })

  it('begin when what they need is made, and let those behind them go first until then', async () => {
    const made = join(folder, 'made')
    const ran = await runStage(
      [
        step(
          'maakt',
          `${meet('a', 'b')}
          process.on('exit', () => writeFileSync(${JSON.stringify(made)}, ''))`,
        ),
        step('leest', `require('node:fs').readFileSync(${JSON.stringify(made)})`, { after: 'maakt' }),
        step('los', meet('b', 'a')),
      ],
      folder,
    )
    expect(ran.map(({ step: { name }, counts }) => [name, counts.passed])).toEqual([
      ['maakt', 1],
      ['leest', 1],
      ['los', 1],
    ])
  })

  it('are a mistake when they wait for each other', async () => {
    const one = step('een', '', { after: 'twee' })
    await expect(runStage([one, step('twee', '', { after: 'een' })], folder)).rejects.toThrow('een, twee')
  })

  it('fail when they end with anything but 0, cannot be started, or leave no report of their own', async () => {
    const ran = await runStage(
      [
        step('fout', 'process.exit(3)'),
        { name: 'bestaat niet', command: ['dit-programma-is-er-niet'] },
        step('zonder verslag', '', { count: (text) => JSON.parse(text) as Counts }),
      ],
      folder,
    )
    expect(ran.map(({ counts }) => counts.failed)).toEqual([1, 1, 1])
  })

  it('count what their own report says; one that crashes after a good report has failed all the same', async () => {
    const counts = JSON.stringify({ passed: 4, failed: 0, skipped: 2, flaky: ['traag'], tests: [] })
    const report = `require('node:fs').writeFileSync(process.env.COUNTS_FILE, '${counts}')`
    const read = { count: (text: string) => JSON.parse(text) as Counts }
    const ran = await runStage(
      [step('goed', report, read), step('gevallen', `${report}; process.exit(1)`, read)],
      folder,
    )
    expect(ran.map((one) => writeRow(one.step.name, one.counts, 7))).toEqual([
      'goed                   4 goed    0 fout    2 overgeslagen     7 s',
      'gevallen               4 goed    1 fout    2 overgeslagen     7 s',
    ])
    expect(writeFlaky(ran.flatMap(listRows))).toEqual([
      'wankel: goed: traag (ging pas de tweede keer goed)',
      'wankel: gevallen: traag (ging pas de tweede keer goed)',
    ])
  })

  it('of several kinds have a row for each, with its share of the time; a crash has one row, that failed', async () => {
    const kind = (name: string, took: number) => ({
      name,
      passed: 2,
      failed: 0,
      skipped: 0,
      flaky: [`${name} traag`],
      tests: [{ title: name, took }],
    })
    const kinds = [kind('een', 3000), kind('twee', 1000)]
    const report = JSON.stringify({
      passed: 4,
      failed: 0,
      skipped: 0,
      flaky: [],
      tests: kinds.flatMap(({ tests }) => tests),
      kinds,
    })
    const script = `require('node:fs').writeFileSync(process.env.COUNTS_FILE, '${report}')`
    const read = { count: (text: string) => JSON.parse(text) as Counts }
    const ran = await runStage(
      [step('samen', script, read), step('gevallen', `${script}; process.exit(1)`, read)],
      folder,
    )
    const rows = ran.map((one) => ({ ...one, seconds: 40 })).flatMap(listRows)
    expect(rows.map(({ name, counts, seconds }) => writeRow(name, counts, seconds))).toEqual([
      'een                    2 goed    0 fout    0 overgeslagen    30 s',
      'twee                   2 goed    0 fout    0 overgeslagen    10 s',
      'gevallen               4 goed    1 fout    0 overgeslagen    40 s',
    ])
    expect(writeFlaky(rows)[0]).toBe('wankel: een: een traag (ging pas de tweede keer goed)')
  })
})
