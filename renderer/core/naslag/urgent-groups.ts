import type { PageSummary } from '#schema/page.ts'

/** The situations of "Nu handelen" as somebody in a hurry thinks of them, what threatens a life first in its group. */
const groups: readonly { readonly name: string; readonly pages: readonly string[] }[] = [
  {
    name: 'Geld',
    pages: [
      'route/r-geldezel-net',
      'route/r-geldezel-dwang',
      'route/r-bankfraude-slachtoffer',
      'route/r-digitale-meldkamer',
    ],
  },
  {
    name: 'Beelden en online',
    pages: [
      'route/r-sextortion',
      'route/r-verspreiding',
      'signaal/onl-beelden-rond',
      'signaal/onl-maakt-beelden',
      'route/r-online-opruiing',
      'route/r-datalek',
      'route/r-ransomware',
    ],
  },
  {
    name: 'Geweld en veiligheid',
    pages: [
      'route/r-acuut',
      'signaal/gdr-wapen',
      'signaal/gdr-dreigt',
      'signaal/thu-dreiging',
      'signaal/loc-explosie',
      'signaal/loc-geur',
      'route/r-medewerker-zeden',
      'signaal/geld-voor-beelden',
      'route/r-verdachte-minderjarig',
    ],
  },
  {
    name: 'Het gaat niet goed met de jongere',
    pages: [
      'route/r-medische-nood',
      'route/r-zelfdoding',
      'route/r-vermist',
      'signaal/gdr-niet-meer-willen',
      'signaal/gdr-zelfbeschadiging',
      'signaal/gdr-verwonding',
      'signaal/gdr-bang-om-te-stoppen',
      'signaal/thu-bang-naar-huis',
      'signaal/thu-weglopen',
    ],
  },
]

/** Routes and signals that cannot wait, by group. One that no group names stands in the last, so that it is never lost. */
export function groupUrgent(
  pages: readonly PageSummary[],
): readonly { readonly name: string; readonly pages: readonly PageSummary[] }[] {
  const urgent = pages.filter(
    ({ urgent: waitsNot, collection }) => waitsNot && (collection === 'route' || collection === 'signaal'),
  )
  const named = new Set(groups.flatMap((group) => group.pages))
  return groups.map((group, at) => ({
    name: group.name,
    pages: [
      ...group.pages.flatMap((wanted) => urgent.find(({ id }) => id === wanted) ?? []),
      ...(at === groups.length - 1 ? urgent.filter(({ id }) => !named.has(id)) : []),
    ],
  }))
}
