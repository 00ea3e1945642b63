import type { Collection } from '#schema/collections.ts'

/** One page of each collection, to take a picture of. A new collection without a page does not compile. */
export const collectionPages: Readonly<Record<Collection, string>> = {
  handreiking: '#/naslag/handreiking/het-gesprek-met-de-jongere',
  signaal: '#/naslag/signaal/geld-bankpas-weg',
  fenomeen: '#/naslag/fenomeen/geldezel',
  'fast-money': '#/naslag/fast-money/ronselaars',
  interventie: '#/naslag/interventie/hackshield',
  route: '#/naslag/route/r-geldezel-net',
  contact: '#/naslag/contact/k-politie',
  rol: '#/naslag/rol/wijkagent',
  wet: '#/naslag/wet/geld-en-witwassen',
  begrip: '#/naslag/begrip/f-game',
  casus: '#/naslag/casus/geldezel',
  sessie: '#/naslag/sessie/startsessie-120',
  bron: '#/naslag/bron/fen-nji-online',
}
