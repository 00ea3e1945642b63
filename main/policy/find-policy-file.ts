import { posix, win32 } from 'node:path'

/** What decides where the policy of this computer lies. */
export interface PolicyMachine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Where the policy file of this computer can be: the first one that is there counts. Only an administrator can write
 * there: with ProgramData another user could put one. Inside Flatpak the system's own folder stands elsewhere; both are
 * looked at, because what tells that this is Flatpak is a variable that a user can set to get away from the policy.
 */
export function listPolicyFiles({ platform, env }: PolicyMachine): string[] {
  if (platform === 'win32') {
    const programs = env['ProgramFiles'] ?? ''
    const folder = win32.isAbsolute(programs) ? programs : 'C:\\Program Files'
    return [win32.join(folder, 'Signaalwijzer', 'beleid.json')]
  }
  if (platform === 'darwin') return ['/Library/Application Support/Signaalwijzer/beleid.json']
  return ['/etc', '/run/host/etc'].map((system) => posix.join(system, 'signaalwijzer', 'beleid.json'))
}
