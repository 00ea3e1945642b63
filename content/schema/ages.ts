/**
 * Age bands of the signal check. They follow the ages at which permission and youth law change (facts p-toestemming-leeftijd,
 * l-onder12, l-jeugd1218, l-1617 and l-adolescent). Always about the situation, never kept.
 */
export const ageBands = [
  { id: 'onder-12', name: 'Jonger dan 12' },
  { id: '12-15', name: '12 tot en met 15' },
  { id: '16-17', name: '16 of 17' },
  { id: '18-plus', name: '18 of ouder' },
] as const

export type AgeBandId = (typeof ageBands)[number]['id']

export const ageBandIds = ageBands.map(({ id }) => id)
