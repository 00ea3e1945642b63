import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { electronFolder, findElectron } from './electron-runtime'
import { runQuietly } from './run-quietly'

/**
 * Longest time that fetching may take, in milliseconds: over 100 MB, and what was fetched is thrown away when it is cut
 * off, so a slow line must get there in one go. Without a connection it ends at once.
 */
const withinMs = 15 * 60 * 1000

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
  tell(
    'Electron wordt opgehaald (ruim 100 MB); op een trage lijn duurt dat minuten. Niet wachten? Start met --browser.',
  )
  await runQuietly(join(electronFolder(root), 'install.js'), [], {
    cwd: root,
    withinMs,
    env: honourProxy(process.env),
  })
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

/** @electron/get looks at HTTPS_PROXY and the like only when this is set (its dist/index.js). */
export function honourProxy(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hasProxy = Object.entries(env).some(
    ([name, value]) => /^https?_proxy$/i.test(name) && (value ?? '') !== '',
  )
  return hasProxy ? { ELECTRON_GET_USE_PROXY: 'true', ...env } : env
}

async function isRecent(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs < tryAgainAfterMs
  } catch {
    return false
  }
}
