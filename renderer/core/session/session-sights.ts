import type { Sight } from '#contract/session.ts'

/** How a signal is counted in a session, in the order of the check, with a word that heads a narrow column. */
export const sessionSights = [
  { id: 'gezien', name: 'zelf gezien', heading: 'Gezien' },
  { id: 'verteld', name: 'door de jongere verteld', heading: 'Verteld' },
  { id: 'gehoord', name: 'gehoord', heading: 'Gehoord' },
  { id: 'vermoed', name: 'vermoed', heading: 'Vermoed' },
] as const satisfies readonly { id: Sight; name: string; heading: string }[]

/** What the headings mean. Before `verteld` was asked, all that was heard was counted as heard. */
export const sightsExplained =
  'Verteld is wat de jongere zelf zei. Gehoord is wat een ander zei; in oudere sessies telt daar alles bij wat gehoord is.'
