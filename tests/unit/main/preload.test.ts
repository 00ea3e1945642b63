import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type UserConfig } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import electronViteConfig from '../../../electron.vite.config'
import { requestNames } from '#contract/names.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** Builds the preload script as the product's own configuration says, into a folder of its own. */
async function buildPreload(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'signaalwijzer-preload-'))
  const { preload } = electronViteConfig as { preload: UserConfig }
  await build({ ...preload, configFile: false, logLevel: 'silent', build: { ...preload.build, outDir } })
  const code = await readFile(join(outDir, 'preload.cjs'), 'utf8')
  await rm(outDir, { recursive: true })
  return code
}

describe('the preload script as it is built', () => {
  let code = ''
  beforeAll(async () => {
    code = await buildPreload()
  })

  it('is what a sandboxed window can load: CommonJS that requires electron and nothing else', () => {
    const required = [...code.matchAll(/require\(["'`]([^"'`]*)["'`]\)/g)].map(([, name]) => name)
    expect(required).toEqual(['electron'])
    expect(code).not.toMatch(/^\s*(import|export)\b/m)
    expect(code.length).toBeLessThan(10_000)
  })

  it('gives the page named requests and no way to reach anything else', async () => {
    const exposed: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: (typeof exposed)[string]) => (exposed[name] = api),
      },
      ipcRenderer: { invoke: (...args: unknown[]) => Promise.resolve(args) },
    }
    // Run as a sandboxed window would: with a `require` that knows only electron.
    // oxlint-disable-next-line typescript/no-implied-eval
    const run = new Function('require', code) as (require: (name: string) => unknown) => void
    run((name) => (name === 'electron' ? electron : undefined))
    expect(Object.keys(exposed)).toEqual(['signaalwijzer', 'signaalwijzerGesprek'])
    expect(Object.keys(exposed['signaalwijzerGesprek']!)).toEqual([
      'nextMessage',
      'answerMessage',
      'showState',
    ])
    expect(Object.keys(exposed['signaalwijzer']!)).toEqual([...requestNames])
    expect(await exposed['signaalwijzer']!['readSettings']!({})).toEqual(['signaalwijzer:readSettings', {}])
  })
})
