import { parse, type RouteParams } from 'regexparam'

/** The patterns of the places of an app ("/naslag/:collection/:slug"), by the name of the place. */
export type Patterns = Readonly<Record<string, string>>

/** What stands in an address of `Pattern`, by name; an optional part that is not there is empty. */
export type ParamsOf<Pattern extends string> = Readonly<Required<RouteParams<Pattern>>>

/** A place in the app: the route that matched, its parameters, and what stands after the question mark. */
export type Place<Table extends Patterns> = {
  [Name in keyof Table & string]: {
    readonly route: Name
    readonly params: ParamsOf<Table[Name]>
    readonly query: URLSearchParams
  }
}[keyof Table & string]

/**
 * Makes a matcher for a table of route patterns, tried in order. The answer is null for a hash that matches none of
 * them, also when it is badly encoded.
 */
export function createMatcher<const Table extends Patterns>(patterns: Table) {
  const table = Object.entries(patterns).map(([route, pattern]) => ({ route, ...parse(pattern) }))
  return (hash: string): Place<Table> | null => {
    // only the first question mark parts the path from the query: a search may hold one too
    const [, path = '', search = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? []
    for (const { route, keys, pattern } of table) {
      const match = pattern.exec(path === '' ? '/' : path)
      if (!match) continue
      const params: Record<string, string> = {}
      for (const [index, key] of keys.entries()) {
        const value = decode(match[index + 1] ?? '')
        if (value === null) return null
        params[key] = value
      }
      // The keys that parse() reads from a pattern are those that its type RouteParams names.
      return { route, params, query: new URLSearchParams(search) } as unknown as Place<Table>
    }
    return null
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
