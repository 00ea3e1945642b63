import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { electronFolder, findElectron } from './electron-runtime'
import { runQuietly } from './run-quietly'

/** Longest time that fetching may take, in milliseconds. Without a connection it ends at once. */
const withinMs = 90_000

/** After a try that failed, the next one is a day (ms) later: nobody waits for it at every start. */
const tryAgainAfterMs = 24 * 60 * 60 * 1000

/** Whether this Node can fetch the Electron runtime: 22.12 or newer. */
export function canFetchElectron(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

/** Fetches the Electron runtime, and answers its path; undefined when that did not work, now or earlier today. */
export async function fetchElectron(root: string, tell: (line: string) => void): Promise<string | undefined> {
  const note = join(root, 'out', 'electron-niet-opgehaald.txt')
  if (await isRecent(note)) return undefined
  tell('Electron wordt opgehaald; dat duurt hooguit anderhalve minuut…')
  await runQuietly(join(electronFolder(root), 'install.js'), [], { cwd: root, withinMs })
  const program = await findElectron(root)
  if (program === undefined) {
    await mkdir(dirname(note), { recursive: true })
    await writeFile(
      note,
      'Ophalen van Electron lukte niet. Haal dit bestand weg om het meteen weer te proberen.\n',
    )
  }
  return program
}

async function isRecent(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs < tryAgainAfterMs
  } catch {
    return false
  }
}
