/** What a screen gets from its address. */
export interface ScreenProps {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}
