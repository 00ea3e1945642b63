import { addresses } from '#core/navigation/addresses.ts'
import { findPlace } from '#core/navigation/find-place.ts'
import { patterns, type RouteName } from '#core/navigation/patterns.ts'

/** A session that is there when the routes are toured. */
export const sampleSession = 'sessie-een'

/**
 * Addresses for every route of the route table. A new route without a sample does not compile, and fails in
 * `listSampleAddresses` as well.
 */
const samples: Readonly<Record<RouteName, readonly string[]>> = {
  start: ['#/'],
  search: ['#/zoeken?q=geldezel', '#/zoeken?q=qzxwvk'],
  naslag: ['#/naslag'],
  toCheck: ['#/naslag/te-controleren'],
  news: ['#/naslag/nieuw'],
  programme: ['#/naslag/programma'],
  signalSheet: [
    addresses.signalSheet(),
    addresses.signalSheet({ domain: 'school-werk' }),
    addresses.signalSheet({ role: 'school' }),
  ],
  collection: ['#/naslag/fenomeen', '#/naslag/contact', '#/naslag/rol', '#/naslag/bron'],
  page: [
    '#/naslag/fenomeen/geldezel',
    '#/naslag/signaal/sch-verzuim',
    '#/naslag/fast-money/gevolgen',
    '#/naslag/route/r-acuut',
    '#/naslag/contact/k-112',
    '#/naslag/rol/bank',
    '#/naslag/wet/geld-en-witwassen',
    '#/naslag/bron/fen-nji-online',
  ],
  sharing: ['#/delen', '#/delen?rol=school'],
  check: ['#/signaalcheck'],
  checkReport: ['#/signaalcheck/verslag'],
  sessions: ['#/sessies'],
  newSession: ['#/sessies/nieuw'],
  session: [`#/sessies/${sampleSession}`],
  sessionReport: [`#/sessies/${sampleSession}/verslag`, `#/sessies/${sampleSession}/verslag?voor=leiding`],
  history: [`#/sessies/${sampleSession}/versies`],
  handOver: [`#/sessies/${sampleSession}/doorgeven`],
  prepare: [`#/sessies/${sampleSession}/voorbereiden`],
  printPackage: [`#/sessies/${sampleSession}/printpakket`],
  templates: ['#/draaiboeken'],
  template: ['#/draaiboeken/draaiboek-een'],
  progress: ['#/voortgang'],
  socialMap: ['#/sociale-kaart'],
  hall: [`#/zaal/${sampleSession}`],
  actNow: ['#/nu-handelen'],
  settings: ['#/instellingen'],
  welcome: ['#/welkom', '#/welkom?stap=2', '#/welkom?stap=3'],
  help: ['#/hulp'],
  statement: ['#/toegankelijkheid'],
  about: ['#/over'],
}

/** Every route of the table with its sample addresses; an address that leads to another route is a mistake here. */
export function listSampleAddresses(): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = samples
  return (Object.keys(patterns) as RouteName[]).flatMap((route) => {
    const addresses = known[route] ?? []
    if (addresses.length === 0) throw new Error(`route ${route} has no sample address`)
    for (const address of addresses)
      if (findPlace(address)?.route !== route) throw new Error(`${address} does not lead to ${route}`)
    return addresses
  })
}
