import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the electron package; the runtime itself is fetched into it later. */
export const electronFolder = (root: string) => join(root, 'node_modules', 'electron')

/**
 * The path of the Electron program, or undefined when it has not been fetched (whole). ELECTRON_OVERRIDE_DIST_PATH is
 * the folder of a runtime that came from elsewhere, as the electron package itself reads it (its index.js).
 */
export async function findElectron(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | undefined> {
  const folder = electronFolder(root)
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  try {
    const name = (await readFile(join(folder, 'path.txt'), 'utf8').catch(() => '')).trim()
    if (name === '' && elsewhere === '') return undefined
    const program = join(elsewhere === '' ? join(folder, 'dist') : elsewhere, name === '' ? 'electron' : name)
    await access(program)
    return program
  } catch {
    return undefined
  }
}

/** What decides whether Electron can run here at all. `userId` is undefined on Windows. */
export type Desk = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userId: number | undefined
}

/**
 * Why Electron cannot run here, as the first half of a sentence; undefined when nothing is in its way. On Linux it
 * needs a screen, and it does not run as root (only without its sandbox, which we never switch off).
 */
export function explainNoElectron({ platform, env, userId }: Desk): string | undefined {
  if (platform !== 'linux') return undefined
  if (userId === 0) return 'Electron start niet als beheerder (root)'
  const hasScreen = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((screen) => (screen ?? '') !== '')
  return hasScreen ? undefined : 'Electron vindt hier geen scherm'
}
