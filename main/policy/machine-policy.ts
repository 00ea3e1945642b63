import { homedir, userInfo } from 'node:os'
import { listPolicyFiles } from './find-policy-file'
import { noPolicy, type Policy } from './policy'
import { readPolicy } from './read-policy'

/** The policy of this computer, for the user who runs the app. */
export function readMachinePolicy(): Policy {
  const { platform, env } = process
  const user = { platform, name: readUserName(), home: homedir() }
  for (const path of listPolicyFiles({ platform, env })) {
    const policy = readPolicy(path, user)
    if (policy !== noPolicy) return policy
  }
  return noPolicy
}

/** Empty for a user that the system has no name for, as in some containers. */
function readUserName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
