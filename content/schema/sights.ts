/**
 * How a signal is known in the check, in the order in which it is offered. What a young person says of himself counts
 * differently from what goes around, so hearing it is two ways. Free of zod: the page reads it.
 */
export const checkSights = [
  { id: 'gezien', name: 'zelf gezien' },
  { id: 'verteld', name: 'van de jongere zelf gehoord' },
  { id: 'gehoord', name: 'van een ander gehoord' },
  { id: 'vermoed', name: 'vermoed' },
] as const

export type CheckSight = (typeof checkSights)[number]['id']
