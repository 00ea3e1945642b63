import { roles } from './context'

const shortestEnding = 5
/** Longer than any role that is written as one word: what is longer is not searched end by end. */
const longestRole = 48
/** Ends like a role and names an office or a thing. */
const noRole = /^(?:burgemeester|penningmeester|weekkind|reagent)$/

/** Whether a folded word names what somebody is to others, also as the end of a longer word: "gymdocent", "hoofdverdachte". */
export function isRole(folded: string): boolean {
  if (roles.has(folded)) return true
  if (folded.length < shortestEnding + 3 || folded.length > longestRole || noRole.test(folded)) return false
  for (let at = 3; at <= folded.length - shortestEnding; at += 1) if (roles.has(folded.slice(at))) return true
  return false
}
