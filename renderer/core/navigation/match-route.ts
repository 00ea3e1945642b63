import { parse } from 'regexparam'

/** A place in the app: the route that matched, its parameters, and what stands after the question mark. */
export interface Place<Name extends string> {
  readonly route: Name
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/**
 * Makes a matcher for a table of route patterns ("/naslag/:collection/:slug"), tried in order.
 * The answer is null for a hash that matches none of them, also when it is badly encoded.
 */
export function createMatcher<Name extends string>(patterns: Readonly<Record<Name, string>>) {
  const table = (Object.entries(patterns) as [Name, string][]).map(([route, pattern]) => ({
    route,
    ...parse(pattern),
  }))
  return (hash: string): Place<Name> | null => {
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
      return { route, params, query: new URLSearchParams(search) }
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
