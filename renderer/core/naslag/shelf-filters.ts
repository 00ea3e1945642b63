import { ageGroups, domains, type Collection } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import type { RoleDomains } from '#schema/role-domains.ts'
import { roles } from '#schema/roles.ts'
import { phenomenonGroups } from './names'

/** One thing to filter a shelf by. `id` is its name in the address. */
export interface ShelfFilter {
  readonly id: FilterId
  readonly name: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
}

export type FilterId = 'domein' | 'groep' | 'haast' | 'rol' | 'leeftijd'

/** What is chosen, by filter. A filter without a choice is left out. */
export type Choices = Readonly<Partial<Record<FilterId, string>>>

/** What a filter must know besides the page itself. */
export interface FilterContext {
  readonly pages: readonly PageSummary[]
  readonly roleDomains: readonly RoleDomains[]
}

const urgency: ShelfFilter = { id: 'haast', name: 'Haast', options: [{ id: 'ja', name: 'Alleen met haast' }] }
const role: ShelfFilter = { id: 'rol', name: 'Jouw rol', options: roles }
const group: ShelfFilter = { id: 'groep', name: 'Onderwerp', options: phenomenonGroups }

/** A shelf with filters, and how its pages are called in a count. */
export interface FilteredShelf {
  readonly many: string
  readonly filters: readonly ShelfFilter[]
}

/** The shelves with filters. */
export const filteredShelves: Readonly<Partial<Record<Collection, FilteredShelf>>> = {
  signaal: {
    many: 'signalen',
    filters: [{ id: 'domein', name: 'Domein', options: domains }, role, urgency],
  },
  fenomeen: {
    many: 'fenomenen',
    filters: [group, { id: 'leeftijd', name: 'Leeftijd', options: ageGroups }, urgency],
  },
  route: { many: 'routes', filters: [group, role, urgency] },
}

/** The choices in an address. What is no option is no choice. */
export function readChoices(query: URLSearchParams, filters: readonly ShelfFilter[]): Choices {
  return Object.fromEntries(
    filters.flatMap(({ id, options }) => {
      const value = query.get(id)
      return value !== null && options.some((option) => option.id === value) ? [[id, value]] : []
    }),
  )
}

/** The choices after a click on an option: chosen, or no longer chosen when it was. */
export function toggleChoice(choices: Choices, filter: FilterId, option: string): Choices {
  const { [filter]: chosen, ...others } = choices
  return chosen === option ? others : { ...others, [filter]: option }
}

/** The pages that fit all choices, in their own order. */
export function filterPages(
  shelf: readonly PageSummary[],
  choices: Choices,
  context: FilterContext,
): PageSummary[] {
  const tests = listTests(choices, context)
  return shelf.filter((page) => tests.every((test) => test(page)))
}

type Test = (page: PageSummary) => boolean

function listTests(choices: Choices, context: FilterContext): Test[] {
  const { domein, groep, haast, rol, leeftijd } = choices
  const tests: Test[] = []
  if (domein !== undefined) tests.push(({ signal }) => signal?.domain === domein)
  if (groep !== undefined) tests.push(testGroup(groep, context))
  if (haast !== undefined) tests.push(({ urgent }) => urgent)
  if (rol !== undefined) tests.push(testRole(rol, context))
  // A page whose sources name no age is about any age.
  if (leeftijd !== undefined)
    tests.push(({ ages = [] }) => ages.length === 0 || ages.some((age) => age === leeftijd))
  return tests
}

/** A route stands under the groups of its phenomena; one for every phenomenon is general. */
function testGroup(wanted: string, { pages }: FilterContext): Test {
  const groupOf = new Map(pages.map((page) => [page.id, page.group]))
  return (page) => {
    if (page.collection === 'fenomeen') return page.group === wanted
    const groups = (page.phenomena ?? []).map((id) => groupOf.get(id))
    return groups.length === 0 ? wanted === 'algemeen' : groups.includes(wanted)
  }
}

/** A role gets the signals of its domains, and the routes that these signals lead to. A route of no signal is for everyone. */
function testRole(wanted: string, { pages, roleDomains }: FilterContext): Test {
  const own = new Set<string>(roleDomains.find((entry) => entry.role === wanted)?.domains)
  const leadsTo = (signals: readonly PageSummary[]) => new Set(signals.flatMap(({ routes }) => routes ?? []))
  const signals = pages.filter(({ signal }) => signal !== undefined)
  const ofRole = signals.filter(({ signal }) => signal && own.has(signal.domain))
  const [all, routes] = [leadsTo(signals), leadsTo(ofRole)]
  return (page) => (page.signal ? own.has(page.signal.domain) : routes.has(page.id) || !all.has(page.id))
}
