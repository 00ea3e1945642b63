import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../start/build-app'
import { explainPacked, readNotices } from './check-packed'
import { readBundled } from './read-bundled'
import { listArchive, makeArchive, stageApp } from './stage-app'

const tell = (line: string) => process.stderr.write(`${line}\n`)

/**
 * `npm run pack:list [-- --kort]`: prints the files of the packed app, from the real build (or only how many), and stops
 * with 1 when one is wrong, a licence does not fit, or the notices are of another build.
 */
async function listPacked(root: string, isShort: boolean): Promise<number> {
  const failure = await ensureBuilt(root, tell)
  if (failure !== undefined) {
    tell(failure)
    return 1
  }
  const files = listArchive(await makeArchive(root, await stageApp(root, process.env)))
  for (const { path, bytes } of isShort ? [] : files)
    process.stdout.write(`${bytes.toLocaleString('nl-NL').padStart(10)}  ${path}\n`)
  const packages = await readBundled(root)
  const problems = explainPacked(
    files.map(({ path }) => path),
    packages,
    await readNotices(root),
  )
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  process.stdout.write(
    `${files.length} bestanden, ${(total / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB, met werk uit ${packages.length} pakketten van anderen.\n`,
  )
  for (const problem of problems) tell(problem)
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await listPacked(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.argv.includes('--kort'),
)
