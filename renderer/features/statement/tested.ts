import tested from './tested.json'

interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What the accessibility tests looked at and what came out. Written by `npm run statement`, never by hand. */
export interface Tested {
  /** "2026-11-25". */
  readonly day: string
  readonly browser: string
  readonly axe: {
    readonly version: string
    /** Widths of the window, widest first. */
    readonly widths: readonly number[]
    /** How often axe looked at a screen. */
    readonly looks: number
    /** Rules that were kept, over all those looks. */
    readonly passed: number
    readonly barriers: number
  }
  readonly scope: {
    readonly routes: readonly string[]
    readonly addresses: number
    readonly states: number
    readonly themes: readonly string[]
  }
  readonly tests: Readonly<Record<'axe' | 'layout' | 'keyboard' | 'announcements' | 'roles', Counts>>
}

export const lastTested: Tested = tested
