import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../start/build-app'
import { findElectron } from '../start/electron-runtime'
import { runQuietly } from '../start/run-quietly'
import { builderFolder, writeSchemaCopy } from './builder-schema'
import { explainPacked, readNotices } from './check-packed'
import { readBundled } from './read-bundled'
import { listArchive, makeArchive, packageFolder, stageApp } from './stage-app'
import { writeSbom } from './write-sbom'

const tell = (line: string) => process.stdout.write(`${line}\n`)

/** Longest time for getting electron-builder, in milliseconds. */
const installWithinMs = 5 * 60 * 1000

/**
 * `npm run package [-- options of electron-builder]`: makes what can be made here, step by step, and says in one sentence
 * what cannot. `--dir` makes the program without an installer, `--portable` the zip for Windows that keeps its data beside it.
 */
async function makePackage(root: string, args: readonly string[]): Promise<number> {
  const failure = await ensureBuilt(root, tell)
  if (failure !== undefined) {
    tell(failure)
    return 1
  }
  const app = await stageApp(root, process.env)
  const archive = await makeArchive(root, app)
  const packages = await readBundled(root)
  const paths = listArchive(archive).map(({ path }) => path)
  const problems = explainPacked(paths, packages, await readNotices(root))
  for (const problem of problems) tell(problem)
  if (problems.length > 0) return 1
  const { version, electron } = await readVersions(root)
  await writeFile(join(root, packageFolder, 'sbom.cdx.json'), writeSbom({ version, electron }, packages))
  tell(`Gemaakt: ${packageFolder}/app (${paths.length} bestanden), app.asar en sbom.cdx.json.`)
  const builder = await findBuilder(root)
  if (builder === undefined) {
    tell(
      'Verder kan niet: electron-builder kon niet worden opgehaald. Controleer de verbinding en probeer opnieuw.',
    )
    return 0
  }
  writeSchemaCopy(join(root, builderFolder), join(root, 'main/packaging/builder/builder-schema.json'))
  return runBuilder(root, builder, { args, electron })
}

async function runBuilder(
  root: string,
  builder: string,
  { args, electron }: { readonly args: readonly string[]; readonly electron: string },
): Promise<number> {
  const isPortable = args.includes('--portable')
  const config = `main/packaging/electron-builder${isPortable ? '.portable' : ''}.yml`
  const program = await findElectron(root)
  // A runtime that is there already is used as it is; without one electron-builder fetches it.
  const runtime = program === undefined ? [] : [`-c.electronDist=${join(root, 'node_modules/electron/dist')}`]
  const rest = args.filter((arg) => arg !== '--portable')
  const { code, output } = await run(builder, [
    ...['--config', config, `-c.electronVersion=${electron}`, '--publish', 'never'],
    ...(isPortable ? ['--win'] : []),
    ...runtime,
    ...rest,
  ])
  if (code === 0) return 0
  if (program === undefined && isDownloadFailure(output)) {
    tell(
      `Verder kan niet: de Electron-runtime ${electron} is er niet en kon niet worden opgehaald. Doe dit op een computer met internet en Node 22.12 of nieuwer.`,
    )
    return 0
  }
  tell(output)
  tell('electron-builder kon het pakket niet maken; hierboven staat waarom.')
  return 1
}

const isDownloadFailure = (output: string): boolean =>
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SSL|RequestError|HTTPError|TimeoutError/.test(
    output,
  )

/** electron-builder has a package of its own, so that `npm ci` stays small; it is fetched when it is first needed. */
async function findBuilder(root: string): Promise<string | undefined> {
  const folder = join(root, builderFolder)
  const cli = join(folder, 'node_modules', 'electron-builder', 'cli.js')
  if (existsSync(cli)) return cli
  tell('electron-builder wordt opgehaald…')
  const npm = process.env['npm_execpath']
  if (npm === undefined) return undefined
  await mkdir(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    await cp(join(root, 'main/packaging/builder', name), join(folder, name))
  await runQuietly(npm, ['ci', '--ignore-scripts', '--prefix', folder], {
    cwd: folder,
    withinMs: installWithinMs,
  })
  return existsSync(cli) ? cli : undefined
}

async function readVersions(root: string): Promise<{ version: string; electron: string }> {
  const { version, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
    readonly devDependencies: { readonly electron: string }
  }
  return { version, electron: devDependencies.electron }
}

/** An English fault with its stack: told only when nothing better can be said about it. */
const isFault = (line: string) => /^\s*(?:⨯|at\s)/.test(line)

/** Runs a script of Node in the root, shows what it says but for its faults, and answers all of it. */
function run(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => {
        output += `${line}\n`
        if (!isFault(line)) tell(line)
      })
    child.once('error', () => resolve({ code: 1, output }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

process.exitCode = await makePackage(fileURLToPath(new URL('../..', import.meta.url)), process.argv.slice(2))
