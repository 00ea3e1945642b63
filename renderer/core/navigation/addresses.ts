import type { DomainId } from '#schema/collections.ts'
import type { RoleId } from '#schema/roles.ts'
import type { ReportKind } from '../report/report-kinds'
import { makeAddress } from './make-address'

/** Every address inside the app, made in one place. Addresses are hashes, so that they work in both hosts. */
export const addresses = {
  start: makeAddress('start'),
  naslag: makeAddress('naslag'),
  toCheck: makeAddress('toCheck'),
  news: makeAddress('news'),
  programme: makeAddress('programme'),
  check: makeAddress('check'),
  checkReport: makeAddress('checkReport'),
  sessions: makeAddress('sessions'),
  templates: makeAddress('templates'),
  progress: makeAddress('progress'),
  newSession: makeAddress('newSession'),
  socialMap: makeAddress('socialMap'),
  actNow: makeAddress('actNow'),
  settings: makeAddress('settings'),
  help: makeAddress('help'),
  statement: makeAddress('statement'),
  about: makeAddress('about'),
  /** A step of the welcome, from 1. */
  welcome: (step = 1) => makeAddress('welcome', undefined, step === 1 ? {} : { stap: `${step}` }),
  /** A shelf of the naslag, filtered by `choices` when there are any. */
  collection: (collection: string, choices: Readonly<Record<string, string>> = {}) =>
    makeAddress('collection', { collection }, choices),
  /** A page, at a heading when `anchor` is given. `page` is "<collection>/<slug>". */
  page: (page: string, anchor = '') => {
    const [collection = '', slug = ''] = page.split('/')
    return makeAddress('page', { collection, slug, anchor })
  },
  /** "Mag ik dit delen?" after these answers; without a role it begins at the start. */
  sharing: (role = '', answers: readonly string[] = []) =>
    makeAddress('sharing', undefined, {
      ...(role !== '' && { rol: role, ...(answers.length > 0 && { pad: answers.join('.') }) }),
    }),
  /** A sheet of signal cards of one domain, or of the domains that a role sees most. */
  signalSheet: (by?: { readonly domain: DomainId } | { readonly role: RoleId }) => {
    if (!by) return makeAddress('signalSheet')
    return makeAddress('signalSheet', undefined, 'domain' in by ? { domein: by.domain } : { rol: by.role })
  },
  /** A new session from a template, with what is known already filled in. */
  /** `na` is the session that it follows: what is known of that one is taken over. */
  newSessionWith: (
    template: string,
    known: { readonly gemeente?: string; readonly datum?: string; readonly na?: string } = {},
  ) => {
    const filled = Object.entries(known).filter(([, value]) => value !== '')
    return makeAddress('newSession', undefined, { draaiboek: template, ...Object.fromEntries(filled) })
  },
  prepare: (id: string) => makeAddress('prepare', { id }),
  printPackage: (id: string) => makeAddress('printPackage', { id }),
  /** A template of the user's own. */
  template: (id: string) => makeAddress('template', { id }),
  session: (id: string) => makeAddress('session', { id }),
  /** A report of a session: the one for participants, unless another is asked for. */
  sessionReport: (id: string, kind: ReportKind = 'deelnemers') =>
    makeAddress('sessionReport', { id }, kind === 'deelnemers' ? {} : { voor: kind }),
  /** The earlier versions of a session. */
  history: (id: string) => makeAddress('history', { id }),
  /** Hands a session over to a colleague. */
  handOver: (id: string) => makeAddress('handOver', { id }),
  hall: (id: string) => makeAddress('hall', { id }),
  search: (query: string) => makeAddress('search', undefined, { q: query }),
} as const

/** Turns a link in content ("/fenomeen/geldezel#wat-is-het") into an address in the app. */
export function resolveContentLink(link: string, currentPage: string): string {
  const [path = '', anchor = ''] = link.split('#')
  return addresses.page(path === '' ? currentPage : path.replace(/^\//, ''), anchor)
}
