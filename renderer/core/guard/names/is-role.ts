import { roles } from './context'

const shortestEnding = 5
/** Longer than any role that is written as one word: what is longer is not searched end by end. */
const longestRole = 48
/** Ends like a role and names an office or a thing. */
const noRole = /^(?:burgemeester|penningmeester|weekkind|reagent)$/

const remembered = new Map<string, boolean>()
const mostRemembered = 20_000

/** Whether a folded word names what somebody is to others, also as the end of a longer word: "gymdocent", "hoofdverdachte". */
export function isRole(folded: string): boolean {
  if (roles.has(folded)) return true
  if (folded.length < shortestEnding + 3 || folded.length > longestRole) return false
  const met = remembered.get(folded)
  if (met !== undefined) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = endsAsRole(folded)
  remembered.set(folded, fresh)
  return fresh
}

function endsAsRole(folded: string): boolean {
  if (noRole.test(folded)) return false
  for (let at = 3; at <= folded.length - shortestEnding; at += 1) if (roles.has(folded.slice(at))) return true
  return false
}
