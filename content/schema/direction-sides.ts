/**
 * What a direction is about: a need for help ("zorg"), something that is done to the young person ("overkomt"), something
 * that is done to him or that he takes part in ("beide"), something that he does ("doet"), or a place ("plek").
 */
export const directionSides = ['zorg', 'overkomt', 'beide', 'doet', 'plek'] as const

export type DirectionSide = (typeof directionSides)[number]

/** Directions that name a crime, whoever commits it. */
export const crimes: readonly DirectionSide[] = ['overkomt', 'beide', 'doet']

/** Directions in which the young person may have done something punishable: then the law for his age is told. */
export const offences: readonly DirectionSide[] = ['beide', 'doet']
