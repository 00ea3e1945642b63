/** Every address inside the app, made in one place. Addresses are hashes, so that they work in both hosts. */
export const addresses = {
  start: '#/',
  naslag: '#/naslag',
  check: '#/signaalcheck',
  checkReport: '#/signaalcheck/verslag',
  sessions: '#/sessies',
  newSession: '#/sessies/nieuw',
  actNow: '#/nu-handelen',
  settings: '#/instellingen',
  help: '#/hulp',
  about: '#/over',
  collection: (collection: string) => `#/naslag/${collection}`,
  /** A page, at a heading when `anchor` is given. `page` is "<collection>/<slug>". */
  page: (page: string, anchor = '') => (anchor === '' ? `#/naslag/${page}` : `#/naslag/${page}/${anchor}`),
  session: (id: string) => `#/sessies/${id}`,
  sessionReport: (id: string) => `#/sessies/${id}/verslag`,
  search: (query: string) => `#/zoeken?${new URLSearchParams({ q: query }).toString()}`,
} as const

/** Turns a link in content ("/fenomeen/geldezel#wat-is-het") into an address in the app. */
export function resolveContentLink(link: string, currentPage: string): string {
  const [path = '', anchor = ''] = link.split('#')
  return addresses.page(path === '' ? currentPage : path.replace(/^\//, ''), anchor)
}
