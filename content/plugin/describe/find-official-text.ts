import type { RegisterFact } from '../../schema/build/register'

/** The number of a law at wetten.overheid.nl, by its name or how its articles are cited. */
const laws: readonly [RegExp, string][] = [
  [/\bSr\b|Wetboek van Strafrecht/, 'BWBR0001854'],
  [/\bSv\b|Wetboek van Strafvordering/, 'BWBR0001903'],
  [/Opiumwet/, 'BWBR0001941'],
  [/\bWWM\b|Wet wapens en munitie/, 'BWBR0008804'],
  [/Jeugdwet/, 'BWBR0034925'],
  [/Gemeentewet/, 'BWBR0005416'],
]

/** Where the law of a fact stands officially; empty when it cites none, or more than one. An article without its law is of the law that its sources name. */
export function findOfficialText(
  { artikel = '', wet = '', tekst }: Pick<RegisterFact, 'artikel' | 'wet' | 'tekst'>,
  sourceTitles: readonly string[] = [],
): string {
  const own = findLaws(`${artikel} ${wet}`.trim() || tekst)
  const found = own.length > 0 || !/artikel \d/.test(tekst) ? own : findLaws(sourceTitles.join(' '))
  return found.length === 1 && found[0] !== undefined ? `https://wetten.overheid.nl/${found[0]}` : ''
}

function findLaws(text: string): string[] {
  return laws.flatMap(([pattern, number]) => (pattern.test(text) ? [number] : []))
}
