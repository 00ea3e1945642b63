import { roles } from './context'

const shortestEnding = 5
/** Ends like a role and names an office or a thing. */
const noRole = /^(?:burgemeester|penningmeester|weekkind|reagent)$/

/** Whether a folded word names what somebody is to others, also as the end of a longer word: "gymdocent", "hoofdverdachte". */
export function isRole(folded: string): boolean {
  if (roles.has(folded)) return true
  if (folded.length < shortestEnding + 3 || noRole.test(folded)) return false
  for (let at = 3; at <= folded.length - shortestEnding; at += 1) if (roles.has(folded.slice(at))) return true
  return false
}
