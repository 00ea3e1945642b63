import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainNoElectron, findElectron } from '../../../../main/start/electron-runtime'
import { canFetchElectron, fetchElectron, honourProxy } from '../../../../main/start/fetch-electron'
import { runElectron } from '../../../../main/start/run-electron'
import { makeTempFolder } from '../temp-folder'

/** A checkout with the electron package, of which `install.js` does what is given. */
async function makeCheckout(install = ''): Promise<string> {
  const root = await makeTempFolder()
  await mkdir(join(root, 'node_modules', 'electron', 'dist'), { recursive: true })
  await writeFile(join(root, 'node_modules', 'electron', 'install.js'), install)
  return root
}

const installs = `
  const fs = require('fs'), path = require('path')
  fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '')
  fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron')
`

describe('where Electron can run', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, 1000, undefined],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, undefined],
    ['linux', {}, 1000, 'scherm'],
    ['linux', { DISPLAY: '' }, 1000, 'scherm'],
    ['linux', { DISPLAY: ':0' }, 0, 'root'],
    ['darwin', {}, 501, undefined],
    ['win32', {}, undefined, undefined],
  ] as const)('on %s with %j as user %s', (platform, env, userId, reason) => {
    const explained = explainNoElectron({ platform, env, userId })
    if (reason === undefined) expect(explained).toBeUndefined()
    else expect(explained).toContain(reason)
  })

  it.each([
    ['v20.20.2', false],
    ['v22.11.0', false],
    ['v22.12.0', true],
    ['v24.1.0', true],
  ])('can be fetched with Node %s: %s', (version, can) => expect(canFetchElectron(version)).toBe(can))
})

describe('the Electron program', () => {
  it('is not there before it is fetched, or when that stopped half way', async () => {
    const root = await makeCheckout()
    expect(await findElectron(root)).toBeUndefined()
    await writeFile(join(root, 'node_modules', 'electron', 'path.txt'), 'electron')
    expect(await findElectron(root)).toBeUndefined()
  })

  it('is that of another folder where that is said, as the electron package itself does', async () => {
    const root = await makeCheckout()
    const elsewhere = await makeTempFolder()
    const env = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere }
    expect(await findElectron(root, env)).toBeUndefined()
    await writeFile(join(elsewhere, 'electron'), '')
    expect(await findElectron(root, env)).toBe(join(elsewhere, 'electron'))
  })

  it.each([
    [{ HTTPS_PROXY: 'http://tussen:8080' }, 'true'],
    [{ https_proxy: 'http://tussen:8080' }, 'true'],
    [{ HTTPS_PROXY: '' }, undefined],
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://tussen:8080', ELECTRON_GET_USE_PROXY: '' }, ''],
  ])('is fetched through a proxy where there is one: %j', (env, use) => {
    expect(honourProxy(env)['ELECTRON_GET_USE_PROXY']).toBe(use)
  })

  it('is fetched, with one line to say so', async () => {
    const root = await makeCheckout(installs)
    const lines: string[] = []
    const program = await fetchElectron(root, (line) => lines.push(line))
    expect(program).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'))
    expect(lines).toHaveLength(1)
  })

  it('is not waited for again on the day that fetching failed', async () => {
    const root = await makeCheckout('process.exit(1)')
    const lines: string[] = []
    expect(await fetchElectron(root, (line) => lines.push(line))).toBeUndefined()
    expect(await fetchElectron(root, (line) => lines.push(line))).toBeUndefined()
    expect(lines).toHaveLength(1)
  })

  it.each([
    ['closes', 'exit 0', { kind: 'closed', code: 0 }],
    ['cannot start', 'exit 127', { kind: 'did-not-start' }],
  ])('that %s is told apart', async (_what, script, outcome) => {
    const root = await makeCheckout()
    const program = join(root, 'electron')
    await writeFile(program, `#!/bin/sh\n${script}\n`)
    await chmod(program, 0o755)
    expect(await runElectron(program, root, undefined)).toEqual(outcome)
  })

  it('gets the built app and the data folder', async () => {
    const root = await makeCheckout()
    const program = join(root, 'electron')
    await writeFile(
      program,
      '#!/bin/sh\n[ "$1" = "$PWD/out/main/index.js" ] && [ "$2 $3" = "--data /proef" ]\n',
    )
    await chmod(program, 0o755)
    expect(await runElectron(program, root, '/proef')).toEqual({ kind: 'closed', code: 0 })
  })

  it('that is not there did not start', async () => {
    const root = await makeCheckout()
    expect(await runElectron(join(root, 'weg'), root, undefined)).toEqual({ kind: 'did-not-start' })
  })
})
