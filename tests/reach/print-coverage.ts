import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { countByRoom, listUntouched, type FileCoverage } from './describe-coverage'

/** Where Vitest leaves what it counted. */
const folder = 'coverage'

/**
 * `npm run coverage [-- TESTS]`: what the unit tests reach, room by room, and the files that none of them reaches. It
 * judges nothing: screens are driven by the browser tests, which are not counted here.
 */
async function main(): Promise<number> {
  const code = await run(['vitest', 'run', '--project=unit', '--coverage', ...process.argv.slice(2)])
  const summary = JSON.parse(await readFile(join(folder, 'coverage-summary.json'), 'utf8')) as Record<
    string,
    FileCoverage
  >
  await rm(folder, { recursive: true, force: true })
  const files = new Map(
    Object.entries(summary)
      .filter(([name]) => name !== 'total')
      .map(([name, coverage]) => [relative(process.cwd(), name), coverage]),
  )
  console.log('\nWat de unit-tests raken, per map (regels):')
  for (const { room, total, covered } of countByRoom(files))
    console.log(
      `${room.padEnd(22)} ${String(covered).padStart(5)} van ${String(total).padStart(5)} ${String(Math.round((100 * covered) / Math.max(total, 1))).padStart(4)} %`,
    )
  const untouched = listUntouched(files)
  console.log(
    `\nHier komt geen unit-test (${untouched.length} bestanden). Schermen, werkers en de hosts worden door de browser- en contracttests bediend, en die tellen hier niet mee:`,
  )
  for (const file of untouched) console.log(`  ${file}`)
  return code
}

function run([program = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('close', (status) => resolve(status ?? 1))
    child.on('error', () => resolve(1))
  })
}

process.exitCode = await main()
