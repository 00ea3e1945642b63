/**
 * What kind of thing a signal is. Harm, pressure, change and consequence are about what happens to a young person; a
 * circumstance or a place never raises anything by itself. In the order in which their first steps are given.
 */
export const signalKinds = [
  { id: 'schade', name: 'schade', explanation: 'er is iets met deze jongere' },
  { id: 'druk', name: 'druk of haast', explanation: 'iemand zet druk, of uren tellen' },
  { id: 'gevolg', name: 'gevolg', explanation: 'er is al iets gebeurd' },
  { id: 'verandering', name: 'verandering', explanation: 'een vraag, geen conclusie' },
  { id: 'plek', name: 'plek', explanation: 'gaat over een plek en niet over een jongere' },
  {
    id: 'kwetsbaarheid',
    name: 'omstandigheid',
    explanation: 'een reden om hulp te bieden, geen signaal van misdaad',
  },
] as const

export type SignalKind = (typeof signalKinds)[number]['id']

export const signalKindIds = signalKinds.map(({ id }) => id)

/** Kinds that carry nothing by themselves: with only these ticked, no direction of crime is named. */
export const circumstances: readonly SignalKind[] = ['plek', 'kwetsbaarheid']

/** Kinds that weigh enough for heavier help, also without a let-op. */
export const graveKinds: readonly SignalKind[] = ['schade', 'druk']
