import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium, findPictureChromium, isWithoutWindow, withoutWindow } from './find-chromium'

/** Makes sure of a browser and of pdftotext before the tests; says in one sentence what is missing and how to get it. */
function prepare(): number {
  const wanted = [...listMissing(), ...listWelcome()]
  if (wanted.length > 0 && canInstall()) {
    console.log(`Wordt geïnstalleerd voor de tests: ${[...new Set(wanted)].join(', ')}`)
    run('apt-get', ['update', '-qq'])
    // one by one: not every system has each of them, and one that is not there stops all that are named with it
    for (const name of new Set(wanted))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  }
  if (listMissing().includes('chromium')) run('npx', ['playwright', 'install', 'chromium'])
  const still = listMissing()
  if (still.length === 0) return 0
  console.error(
    `Voor de tests ontbreekt: ${still.join(', ')}. Installeer dit met de pakketbeheerder van je systeem en probeer opnieuw.`,
  )
  return 1
}

/** What the tests cannot do without. */
function listMissing(): string[] {
  const missing: string[] = []
  if (findChromium() === undefined && !existsSync(chromium.executablePath())) missing.push('chromium')
  if (spawnSync('pdftotext', ['-v']).error) missing.push('poppler-utils')
  return missing
}

/** What makes the tests faster (a browser without a window) or more complete (one with, for the pictures). */
function listWelcome(): string[] {
  if (process.env['CHROMIUM_PATH']) return []
  const pictures = findPictureChromium()
  return [
    ...(existsSync(withoutWindow) ? [] : ['chromium-headless-shell']),
    ...(pictures === undefined || isWithoutWindow(pictures) ? ['chromium'] : []),
  ]
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
