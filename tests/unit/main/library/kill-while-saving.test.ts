import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { openSealedLibrary } from '../../../../main/library/sealed-library'
import { testKeyFile, testPlaces } from '../../../prepare/test-key'
import { valueOf } from '../example-session'
import { makeTempFolder } from '../temp-folder'

const kills = 100
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Bundles the program once, so that each of the hundred starts is a plain and quick `node`. */
async function bundleProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: here('../../../..'),
    build: { ssr: here('./save-in-a-loop.ts'), outDir: folder, emptyOutDir: false },
    ssr: { noExternal: true },
  })
  return `${folder}/save-in-a-loop.js`
}

/** Starts the program, kills it some saves later at no chosen moment, and answers the last revision it promised. */
async function saveAndKill(program: string, folder: string, saves: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder, testKeyFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8')
    if (printed.split('\n').length > saves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // Only whole lines count: a cut-off number was never said.
  return Number(printed.split('\n').at(-2))
}

describe('an app that is killed in the middle of saving', () => {
  it(`has every session whole and the last promised save on disk, ${kills} times in a row`, async () => {
    const folder = await makeTempFolder()
    const program = await bundleProgram(await makeTempFolder())
    let promised = 0
    for (let kill = 0; kill < kills; kill += 1) {
      promised = await saveAndKill(program, folder, 1 + (kill % 4))
      const { sessions } = openSealedLibrary({ dataFolder: folder, places: testPlaces })
      const { session } = valueOf(await sessions.readSession({ id: 'sessie-een' }))
      expect(session.revision).toBeGreaterThanOrEqual(promised)
      expect(session.purpose).toBe(`${session.revision - 1}`.repeat(4000))
      expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
    }
    expect(promised).toBeGreaterThanOrEqual(kills)
  })
})
