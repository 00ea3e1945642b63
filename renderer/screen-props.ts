import type { RouteName, ScreenParams } from '#core/navigation/patterns.ts'

/** What the screen of a route gets from its address. */
export interface ScreenProps<Name extends RouteName> {
  readonly params: ScreenParams<Name>
  readonly query: URLSearchParams
}
