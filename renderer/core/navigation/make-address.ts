import { inject, type RouteParams } from 'regexparam'
import { patterns, type RouteName } from './patterns'

/** The names of the screens whose address says nothing of what they show. */
export type FixedRoute = {
  [Name in RouteName]: (typeof patterns)[Name] extends `${string}:${string}` ? never : Name
}[RouteName]

/**
 * The address ("#/…") of a screen, with what its pattern asks for and, after a question mark, what `query` says. What
 * stands in it comes out of `findPlace` as it went in.
 */
export function makeAddress(route: FixedRoute, params?: undefined, query?: Query): string
export function makeAddress<Name extends RouteName>(
  route: Name,
  params: RouteParams<(typeof patterns)[Name]>,
  query?: Query,
): string
export function makeAddress(
  route: RouteName,
  params: Readonly<Record<string, string | undefined>> = {},
  query: Query = {},
): string {
  const encoded = Object.entries(params).map(
    ([key, value]) => [key, encodeURIComponent(value ?? '')] as const,
  )
  const asked = new URLSearchParams(query).toString()
  return `#${inject<string>(patterns[route], Object.fromEntries(encoded))}${asked === '' ? '' : `?${asked}`}`
}

type Query = Readonly<Record<string, string>>
