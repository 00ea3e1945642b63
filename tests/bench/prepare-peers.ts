import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what the bench runs beside ours, when it is not there or when another version of it is asked for. */
function preparePeers(): number {
  if (isInstalled()) return 0
  console.log('De andere bibliotheken voor de vergelijking worden geïnstalleerd in tests/bench…')
  const { status } = spawnSync('npm', ['ci', '--loglevel', 'error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script of its own on Windows
    shell: process.platform === 'win32',
  })
  if (status === 0) return 0
  console.error('Installeren lukte niet. Kijk of je internet hebt en probeer het opnieuw.')
  return 1
}

/** npm writes down what it installed; a lock file that is newer asks for something else. */
function isInstalled(): boolean {
  const changedAt = (...path: readonly string[]) =>
    statSync(join(import.meta.dirname, ...path), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return changedAt('node_modules', '.package-lock.json') >= changedAt('package-lock.json')
}

process.exitCode = preparePeers()
