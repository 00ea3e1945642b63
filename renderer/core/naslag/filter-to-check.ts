import type { Collection } from '#schema/collections.ts'
import type { CheckReason } from '#schema/to-check.ts'
import { describeSources } from './describe-ground'
import type { CheckGroup } from './group-to-check'
import { certaintyNames, collectionNames } from './names'
import { checkReasonNames } from './check-reasons'

/** What somebody who checks facts wants to see; empty is all of it. */
export interface CheckChoice {
  /** Shelf of the naslag. */
  readonly subject: Collection | ''
  readonly kind: CheckReason | ''
  /** "spoed": on a page that cannot wait, where a wrong fact harms first. */
  readonly weight: CheckWeight | ''
}

export type CheckWeight = 'spoed' | 'twijfel' | 'overig'

/** Weights in the order in which one checks: each fact has the first that fits. */
export const checkWeights: readonly { readonly id: CheckWeight; readonly name: string }[] = [
  { id: 'spoed', name: 'Eerst: staat op een pagina met haast' },
  { id: 'twijfel', name: 'Daarna: bronnen twijfelen of spreken elkaar tegen' },
  { id: 'overig', name: 'Dan: de rest' },
]

/** Kinds of facts to check, by what can have changed. */
export const checkKindNames: Readonly<Record<CheckReason, string>> = {
  nummer: 'Nummers, adressen en tijden',
  wet: 'Wetten en straffen',
  privacy: 'Regels over delen',
  route: 'Werkwijzen en afspraken',
  overig: 'Andere feiten',
}

type Entry = CheckGroup['entries'][number]

/** How soon a fact on a page has to be checked. */
function weighToCheck({ page }: Pick<Entry, 'page'>, { fact }: Entry['facts'][number]): CheckWeight {
  if (page.urgent || page.signal?.alwaysSerious === true) return 'spoed'
  return fact.check?.kind === 'twijfel' ? 'twijfel' : 'overig'
}

/** The groups with only what was chosen; pages and groups that are left with nothing go. */
export function filterToCheck(
  groups: readonly CheckGroup[],
  { subject, kind, weight }: CheckChoice,
): CheckGroup[] {
  return groups
    .filter(({ collection }) => subject === '' || collection === subject)
    .map(({ collection, entries }) => ({
      collection,
      entries: entries
        .map((entry) => ({
          page: entry.page,
          facts: entry.facts.filter(
            (item) =>
              (kind === '' || item.reason === kind) &&
              (weight === '' || weighToCheck(entry, item) === weight),
          ),
        }))
        .filter(({ facts }) => facts.length > 0),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** How many facts there are in these groups: one that stands on two pages counts once. */
export function countToCheck(groups: readonly CheckGroup[]): number {
  const ids = groups.flatMap(({ entries }) =>
    entries.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)),
  )
  return new Set(ids).size
}

const weightNames = new Map(checkWeights.map(({ id, name }) => [id, name]))

/**
 * What is to be checked as the rows of a table for a colleague, with two empty columns for who looked and when. The names of people do not
 * belong in it: a function does.
 */
export function listToCheckRows(groups: readonly CheckGroup[]): string[][] {
  return [
    [
      'Plank',
      'Pagina',
      'Feit',
      'Tekst',
      'Soort',
      'Gewicht',
      'Waarom nakijken',
      'Zekerheid',
      'Soort bron',
      'Bronnen',
      'Adres',
      'Nagekeken door (functie)',
      'Nagekeken op',
    ],
    ...groups.flatMap(({ collection, entries }) =>
      entries.flatMap((entry) =>
        entry.facts.map((item) => [
          collectionNames[collection].many,
          entry.page.title,
          item.fact.id,
          item.fact.text,
          checkKindNames[item.reason],
          weightNames.get(weighToCheck(entry, item)) ?? '',
          checkReasonNames[item.reason],
          certaintyNames[item.fact.certainty],
          describeSources(item.fact.sources),
          item.fact.sources.map(({ title, date }) => (date === '' ? title : `${title} (${date})`)).join('; '),
          item.fact.official || (item.fact.sources.find(({ url }) => url !== '')?.url ?? ''),
          '',
          '',
        ]),
      ),
    ),
  ]
}
