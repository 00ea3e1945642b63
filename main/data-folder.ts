import { posix, win32 } from 'node:path'

/** What decides where a user's data lies. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * The folder of the app in the user's own settings: the same one for Electron and for the browser, so that a session
 * made in one opens in the other. Absolute values of APPDATA and XDG_CONFIG_HOME are followed.
 */
export function findAppFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    const roaming = env['APPDATA'] ?? ''
    return win32.join(roaming === '' ? win32.join(home, 'AppData', 'Roaming') : roaming, 'Signaalwijzer')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Signaalwijzer')
  const config = env['XDG_CONFIG_HOME'] ?? ''
  return posix.join(posix.isAbsolute(config) ? config : posix.join(home, '.config'), 'Signaalwijzer')
}

/** The folder with sessions and settings, when no other one is asked for. */
export function findDataFolder(machine: Machine): string {
  const path = machine.platform === 'win32' ? win32 : posix
  return path.join(findAppFolder(machine), 'gegevens')
}

/**
 * The folder for what belongs to this computer and not to the user: caches, the lock, the log. At municipalities
 * %APPDATA% is copied over the network at every log-on, so none of that goes there.
 */
export function findLocalFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? ''
    return win32.join(local === '' ? win32.join(home, 'AppData', 'Local') : local, 'Signaalwijzer')
  }
  if (platform === 'darwin') return findAppFolder({ platform, env, home })
  const state = env['XDG_STATE_HOME'] ?? ''
  return posix.join(posix.isAbsolute(state) ? state : posix.join(home, '.local', 'state'), 'Signaalwijzer')
}
