/** The collections of pages, in the order in which they are shown. A page id is "<collection>/<slug>". */
export const collections = [
  'handreiking',
  'signaal',
  'fenomeen',
  'fast-money',
  'interventie',
  'route',
  'contact',
  'rol',
  'wet',
  'begrip',
  'casus',
  'sessie',
  'bron',
] as const

export type Collection = (typeof collections)[number]

/** The nine domains of the signalenkaart. Ids are the file names in seeds/feiten/signalen. */
export const domains = [
  { id: 'geld-bezittingen', name: 'Geld en spullen' },
  { id: 'telefoon-devices-accounts', name: 'Telefoon en accounts' },
  { id: 'online-gedrag', name: 'Online gedrag' },
  { id: 'gedrag-emotie', name: 'Gedrag en gevoel' },
  { id: 'vrienden-netwerk', name: 'Vrienden en netwerk' },
  { id: 'school-werk', name: 'School en werk' },
  { id: 'thuis-gezin', name: 'Thuis en gezin' },
  { id: 'administratie', name: 'Post en administratie' },
  { id: 'locatie-pand-buurt', name: 'Plek, pand en buurt' },
] as const

export type DomainId = (typeof domains)[number]['id']

/** Ages of young people that a source can name. Always about a phenomenon, never about a young person. */
export const ageGroups = [
  { id: 'onder-12', name: 'Jonger dan 12' },
  { id: '12-17', name: '12 tot en met 17' },
  { id: '18-plus', name: '18 en ouder' },
] as const

export type AgeGroupId = (typeof ageGroups)[number]['id']

/** How sure a fact is, as the source register says. Never a measure of a young person. */
export const certainties = ['hoog', 'middel', 'laag', 'niet-bepaald'] as const

export type Certainty = (typeof certainties)[number]
