import { createMatcher } from './match-route'
import { patterns } from './patterns'

/** The place in the app that an address ("#/…") leads to; null for an address that does not exist. */
export const findPlace = createMatcher(patterns)
