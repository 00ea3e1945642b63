/** The parts of a JSON text that tell where its keys are: strings, and the signs around them. */
const parts = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g

/** The keys that stand more than once in the outermost object: JSON.parse keeps the last and says nothing. */
export function findTwins(json: string): string[] {
  const seen = new Set<string>()
  const twins = new Set<string>()
  let depth = 0
  let last = ''
  for (const [part] of json.matchAll(parts)) {
    if (part === '{' || part === '[') depth += 1
    else if (part === '}' || part === ']') depth -= 1
    else if (part === ':' && depth === 1) {
      const key = String(JSON.parse(last))
      if (seen.has(key)) twins.add(key)
      seen.add(key)
    }
    last = part
  }
  return [...twins]
}

/** Most letters that differ between a key and what somebody wrote for it. */
const mostSlips = 3

/** Whether `written` is probably `name`, spelled wrong: other capitals, and a few letters more, less or other. */
export function resembles(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > mostSlips) return false
  return countSlips(written.toLowerCase(), name.toLowerCase()) <= mostSlips
}

/** The Levenshtein distance. */
function countSlips(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1]
    for (const [at, wanted] of Array.from(other).entries())
      line.push(
        Math.min((above[at] ?? 0) + Number(letter !== wanted), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1),
      )
    above = line
  }
  return above.at(-1) ?? 0
}
