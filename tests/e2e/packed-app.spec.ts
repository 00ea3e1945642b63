import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extractAll } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { listArchive, makeArchive, stageApp } from '../../main/packaging/stage-app'
import { listMissing, listNotAllowed } from '../../main/packaging/allowed-files'

const standIn = resolve('tests/electron-standin/register.mjs')

test('the archive of the real build holds what it may and what it needs, and nothing else', async () => {
  const root = await copyBuilt()
  try {
    const files = listArchive(await makeArchive(root, await stageApp(root, {}))).map(({ path }) => path)
    expect(files.length).toBeGreaterThan(100)
    expect(listNotAllowed(files)).toEqual([])
    expect(listMissing(files)).toEqual([])
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})

test('the app starts from its packed copy, with nothing of the project beside it, and ends when it is told to', async () => {
  test.skip(!existsSync(standIn), 'de stand-in voor Electron is er niet')
  const root = await copyBuilt()
  try {
    const unpacked = join(root, 'uitgepakt')
    extractAll(await makeArchive(root, await stageApp(root, {})), unpacked)
    const child = fork(join(unpacked, 'out/main/index.js'), ['--data', join(root, 'gegevens')], {
      cwd: root,
      execArgv: ['--import', standIn],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
    })
    const code = new Promise<number | null>((settle) => child.once('exit', settle))
    const seen = new Promise<string>((settle) => {
      child.on('message', (message: { readonly kind?: string }) => {
        if (message.kind === 'window') settle('window')
      })
      void code.then(() => settle(`ended: ${said}`))
    })
    expect(await seen).toBe('window')
    child.send({ call: 'quit' })
    expect(await code, said).toBe(0)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})

/** A folder outside the project with the built app in it. */
async function copyBuilt(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'signaalwijzer-pakket-'))
  await cp('out', join(root, 'out'), { recursive: true })
  await cp('package.json', join(root, 'package.json'))
  return root
}
