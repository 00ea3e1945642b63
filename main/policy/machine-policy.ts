import { homedir, userInfo } from 'node:os'
import { findPolicyFile } from './find-policy-file'
import type { Policy } from './policy'
import { readPolicy } from './read-policy'

/** The policy of this computer, for the user who runs the app. */
export function readMachinePolicy(): Policy {
  const { platform, env } = process
  return readPolicy(findPolicyFile({ platform, env }), { platform, name: readUserName(), home: homedir() })
}

/** Empty for a user that the system has no name for, as in some containers. */
function readUserName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
