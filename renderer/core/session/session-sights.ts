import type { Sight } from '../../../main/contract/session'

/** How a signal is counted in a session: a group does not say who of them heard it from the young person. */
export const sessionSights = [
  { id: 'gezien', name: 'zelf gezien' },
  { id: 'gehoord', name: 'gehoord' },
  { id: 'vermoed', name: 'vermoed' },
] as const satisfies readonly { id: Sight; name: string }[]
