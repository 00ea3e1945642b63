import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeLintStep, describeStyleStep, describeTypeSteps } from './describe-steps'
import { runStage, writeRow, type Stage } from './run-stage'

/** Tests that read the code, pages and settings of the house themselves, so that no import leads from what changed to them. */
const houseTests = ['tests/unit/tests', 'tests/unit/version.test.ts']

/** Every test of the content as we ship it imports this. */
const shippedContent = 'tests/unit/content/shipped-content.ts'

/**
 * `npm run check [-- BASE]`: what to run while you work. Lint and style of what changed since BASE (the last commit when
 * none is given), all types, all content, and the unit tests that what changed leads to. `npm test` does everything.
 */
async function main(): Promise<number> {
  const [base = 'HEAD'] = process.argv.slice(2)
  const changed = listChanged(base)
  if (changed === undefined) {
    console.error(`Git kent '${base}' niet: geef een tak of commit mee, bijvoorbeeld npm run check -- main.`)
    return 2
  }
  console.log(
    changed.length === 0
      ? `Niets veranderd sinds ${base}: alleen types en inhoud. Een andere basis: npm run check -- main`
      : `${changed.length} ${changed.length === 1 ? 'bestand' : 'bestanden'} veranderd sinds ${base}`,
  )
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-check-'))
  const begun = performance.now()
  try {
    const ran = await runStage(listSteps(changed), folder)
    console.log('')
    for (const { step, counts, seconds } of ran) console.log(writeRow(step.name, counts, seconds))
    console.log(`\nAlles samen: ${Math.round((performance.now() - begun) / 1000)} s`)
    return ran.every(({ counts }) => counts.failed === 0) ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The files that are other than in `base` and those that git does not know yet; undefined when there is no such base. */
function listChanged(base: string): readonly string[] | undefined {
  const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8' })
  const differing = git('diff', '--name-only', '--relative', base, '--')
  if (differing.status !== 0) return undefined
  const unknown = git('ls-files', '--others', '--exclude-standard')
  const names = `${differing.stdout}\n${unknown.stdout}`.split('\n')
  return [...new Set(names)].filter((name) => name !== '' && existsSync(name))
}

/** The steps for these files; the longest first. */
function listSteps(changed: readonly string[]): Stage {
  const code = changed.filter((name) => /\.[jt]sx?$/.test(name))
  const asked = [
    ...code,
    // of those at the root, package.json would make Vitest run everything
    ...changed.filter((name) => /\/.*\.json$/.test(name)),
    ...(changed.some((name) => /^(?:content|seeds)\//.test(name)) ? [shippedContent] : []),
  ]
  const related = changed.length === 0 ? [] : [...asked, ...listHouseTests()]
  return [
    ...(code.length === 0 ? [] : [describeLintStep(code)]),
    ...describeTypeSteps(),
    { name: 'inhoud', command: ['tsx', 'content/check.ts', '--quick'] },
    ...(related.length === 0
      ? []
      : [
          {
            name: 'unit',
            command: ['vitest', 'related', '--run', '--project', 'unit', '--passWithNoTests', ...related],
          },
        ]),
    ...(changed.length === 0 ? [] : [describeStyleStep(changed)]),
  ]
}

/** Their files: `vitest related` takes no folders. */
function listHouseTests(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...houseTests], {
    encoding: 'utf8',
  })
  return stdout.split('\n').filter((name) => /\.test\.tsx?$/.test(name) && existsSync(name))
}

process.exitCode = await main()
