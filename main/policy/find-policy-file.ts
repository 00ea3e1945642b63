import { posix, win32 } from 'node:path'

/** What decides where the policy of this computer lies. */
export interface PolicyMachine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The policy file of this computer, at a place where only an administrator can write: with ProgramData another user could
 * put one there. Inside Flatpak the system's own folder stands elsewhere.
 */
export function findPolicyFile({ platform, env }: PolicyMachine): string {
  if (platform === 'win32') {
    const programs = env['ProgramFiles'] ?? ''
    return win32.join(
      win32.isAbsolute(programs) ? programs : 'C:\\Program Files',
      'Signaalwijzer',
      'beleid.json',
    )
  }
  if (platform === 'darwin') return '/Library/Application Support/Signaalwijzer/beleid.json'
  const system = (env['FLATPAK_ID'] ?? '') === '' ? '/etc' : '/run/host/etc'
  return posix.join(system, 'signaalwijzer', 'beleid.json')
}
