import type { DomainId } from '#schema/collections.ts'
import type { RoleId } from '#schema/roles.ts'
import type { ReportKind } from '../report/report-kinds'
import { hallHash } from '#contract/hall.ts'

/** Every address inside the app, made in one place. Addresses are hashes, so that they work in both hosts. */
export const addresses = {
  start: '#/',
  naslag: '#/naslag',
  toCheck: '#/naslag/te-controleren',
  news: '#/naslag/nieuw',
  programme: '#/naslag/programma',
  check: '#/signaalcheck',
  checkReport: '#/signaalcheck/verslag',
  sessions: '#/sessies',
  templates: '#/draaiboeken',
  progress: '#/voortgang',
  newSession: '#/sessies/nieuw',
  socialMap: '#/sociale-kaart',
  actNow: '#/nu-handelen',
  settings: '#/instellingen',
  help: '#/hulp',
  statement: '#/toegankelijkheid',
  about: '#/over',
  /** A step of the welcome, from 1. */
  welcome: (step = 1) => (step === 1 ? '#/welkom' : `#/welkom?stap=${step}`),
  /** A shelf of the naslag, filtered by `choices` when there are any. */
  collection: (collection: string, choices: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(choices).toString()
    return `#/naslag/${collection}${query === '' ? '' : `?${query}`}`
  },
  /** A page, at a heading when `anchor` is given. `page` is "<collection>/<slug>". */
  page: (page: string, anchor = '') => (anchor === '' ? `#/naslag/${page}` : `#/naslag/${page}/${anchor}`),
  /** "Mag ik dit delen?" after these answers; without a role it begins at the start. */
  sharing: (role = '', answers: readonly string[] = []) =>
    role === '' ? '#/delen' : `#/delen?rol=${role}${answers.length === 0 ? '' : `&pad=${answers.join('.')}`}`,
  /** A sheet of signal cards of one domain, or of the domains that a role sees most. */
  signalSheet: (by?: { readonly domain: DomainId } | { readonly role: RoleId }) => {
    if (!by) return '#/naslag/signaal/kaarten'
    return 'domain' in by
      ? `#/naslag/signaal/kaarten?domein=${by.domain}`
      : `#/naslag/signaal/kaarten?rol=${by.role}`
  },
  /** A new session from a template, with what is known already filled in. */
  /** `na` is the session that it follows: what is known of that one is taken over. */
  newSessionWith: (
    template: string,
    known: { readonly gemeente?: string; readonly datum?: string; readonly na?: string } = {},
  ) => {
    const filled = Object.entries(known).filter(([, value]) => value !== '')
    return `#/sessies/nieuw?${new URLSearchParams([['draaiboek', template], ...filled]).toString()}`
  },
  prepare: (id: string) => `#/sessies/${id}/voorbereiden`,
  printPackage: (id: string) => `#/sessies/${id}/printpakket`,
  /** A template of the user's own. */
  template: (id: string) => `#/draaiboeken/${id}`,
  session: (id: string) => `#/sessies/${id}`,
  /** A report of a session: the one for participants, unless another is asked for. */
  sessionReport: (id: string, kind: ReportKind = 'deelnemers') =>
    kind === 'deelnemers' ? `#/sessies/${id}/verslag` : `#/sessies/${id}/verslag?voor=${kind}`,
  hall: hallHash,
  search: (query: string) => `#/zoeken?${new URLSearchParams({ q: query }).toString()}`,
} as const

/** Turns a link in content ("/fenomeen/geldezel#wat-is-het") into an address in the app. */
export function resolveContentLink(link: string, currentPage: string): string {
  const [path = '', anchor = ''] = link.split('#')
  return addresses.page(path === '' ? currentPage : path.replace(/^\//, ''), anchor)
}
