import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium'

/** Makes sure of a browser and of pdftotext before the tests; says in one sentence what is missing and how to get it. */
function prepare(): number {
  const missing = listMissing()
  if (missing.length > 0 && canInstall()) {
    console.log(`Wordt geïnstalleerd voor de tests: ${missing.join(', ')}`)
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
  }
  if (listMissing().includes('chromium')) run('npx', ['playwright', 'install', 'chromium'])
  const still = listMissing()
  if (still.length === 0) return 0
  console.error(
    `Voor de tests ontbreekt: ${still.join(', ')}. Installeer dit met de pakketbeheerder van je systeem en probeer opnieuw.`,
  )
  return 1
}

function listMissing(): string[] {
  const missing: string[] = []
  if (findChromium() === undefined && !existsSync(chromium.executablePath())) missing.push('chromium')
  if (spawnSync('pdftotext', ['-v']).error) missing.push('poppler-utils')
  return missing
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

process.exitCode = prepare()
