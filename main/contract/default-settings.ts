/** Settings of a new user. Apart from the schema, so that the page can start without loading it. */
export const defaultSettings = {
  welcomed: false,
  theme: 'systeem',
  look: 'signaalwijzer',
  ownTheme: null,
  menuFolded: false,
  textSize: 'gewoon',
  cardView: 'kort',
  municipality: '',
  role: '',
  countsId: '',
  countsName: '',
  recentPages: [] as string[],
  lastHeadings: {} as Record<string, string>,
  favourites: [] as string[],
  recentSearches: [] as string[],
  missedSearches: [] as string[],
} as const
