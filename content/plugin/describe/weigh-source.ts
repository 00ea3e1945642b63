import type { SourceKind } from '../../schema/page'
import type { Source } from '../../schema/build/register'

/** By what the register calls a source, then by who published it; the first that fits counts. */
const byKind: readonly [RegExp, SourceKind][] = [
  [/onderzoek|evaluatie|peiling|monitor|erkenning/, 'onderzoek'],
  [/nieuws/, 'nieuws'],
]

const byPublisher: readonly [RegExp, SourceKind][] = [
  [/wettenverzameling|staatsblad|staatscourant|wetten\.overheid/i, 'wet'],
  [/\b(?:cbs|wodc|scp|rivm|universiteit|hogeschool|nscr|trimbos|rutgers)\b/i, 'onderzoek'],
  [
    /\b(?:politie|rijksoverheid|overheid|ministerie|openbaar ministerie|om|rechtspraak|rechtbank|raad van state|tweede kamer|eerste kamer|gemeente|provincie|autoriteit|inspectie|ncsc|nctv|kinderbescherming|europol|europese commissie|fbi|digid|ggd|nvic)\b/i,
    'overheid',
  ],
  [
    /nieuws|\b(?:nos|nu\.nl|nrc|telegraaf|volkskrant|parool|trouw|omroep|tweakers|security\.nl|eenvandaag|hart van nederland|metro|dagblad|stentor|rijnmond|anp|courant|rtl|ad|bnr|zeelandnet|112groningen|kringen)\b/i,
    'nieuws',
  ],
]

/** A source that is the text of a law, whoever put it on the internet. */
const lawTitle = /^(?:artikel \d|wetboek van|staatsblad|staatscourant|opiumwet|jeugdwet|leerplichtwet)/i

/** How strong a source is, in one word: what fits nowhere comes from who does the work. */
export function weighSource({
  titel,
  soort = '',
  uitgever = '',
}: Pick<Source, 'titel' | 'soort' | 'uitgever'>): SourceKind {
  if (soort === '' && lawTitle.test(titel)) return 'wet'
  const found =
    byKind.find(([pattern]) => pattern.test(soort)) ?? byPublisher.find(([pattern]) => pattern.test(uitgever))
  return found?.[1] ?? 'praktijk'
}
