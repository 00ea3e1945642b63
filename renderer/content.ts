import { indexPages } from '#core/naslag/index-pages.ts'
import type { FirstSteps, Interpretation } from '#schema/interpretation.ts'
import type { ContentInfo, Direction, PageSummary, SourcePage } from '#schema/page.ts'
import type { Case } from '#schema/case.ts'
import type { Invitation } from '#schema/invitation.ts'
import type { Practice } from '#schema/practice.ts'
import type { Programme } from '#schema/programme.ts'
import type { RoleDomains } from '#schema/role-domains.ts'
import type { SharingFlow } from '#schema/sharing.ts'
import type { MunicipalityChange } from '#schema/municipality-change.ts'
import type { Tile } from '#schema/tile-map.ts'
import type { SessionBasics, Template } from '#schema/template.ts'
import type { FactToCheck, PageToCheck } from '#schema/to-check.ts'
import { listCurrent } from '#core/municipalities/follow-changes.ts'
import { dayOfMoment } from '#core/session/days.ts'

/** The manifest, ready for look-ups. */
export interface Manifest {
  readonly pages: readonly PageSummary[]
  readonly byId: ReadonlyMap<string, PageSummary>
  readonly info: ContentInfo
}

/** Makes a loader run once; a failed load may be tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  return () => {
    running ??= load().catch((reason: unknown) => {
      running = undefined
      throw reason
    })
    return running
  }
}

/** All pages by id. Loaded after the first paint, once. */
export const loadManifest = once(async (): Promise<Manifest> => {
  const { pages, contentInfo } = await import('virtual:content')
  return { pages, byId: indexPages(pages), info: contentInfo }
})

/** Directions in which signals can point. */
export const loadDirections = once(
  async (): Promise<readonly Direction[]> => (await import('virtual:content/directions')).directions,
)

/** The rules of the signal check. */
export const loadInterpretation = once(
  async (): Promise<Interpretation> => (await import('virtual:content/interpretation')).interpretation,
)

/** The first steps of every route, by page id. */
export const loadFirstSteps = once(
  async (): Promise<Readonly<Record<string, FirstSteps>>> =>
    (await import('virtual:content/first-steps')).firstSteps,
)

/** Templates, cases, ground rules, the practice session, and the municipalities of today with their tiles. */
export const loadSessionContent = once(
  async (): Promise<{
    readonly templates: readonly Template[]
    readonly cases: readonly Case[]
    readonly basics: SessionBasics
    readonly practice: Practice
    readonly invitation: Invitation
    readonly tiles: readonly Tile[]
    readonly municipalities: readonly {
      readonly name: string
      readonly district: string
      readonly sure: boolean
    }[]
    /** Also those that do not exist today, for what was held there. */
    readonly allMunicipalities: readonly { readonly name: string; readonly change: MunicipalityChange }[]
  }> => {
    const content = await import('virtual:content/sessions')
    const municipalities = listCurrent(content.municipalities, dayOfMoment(new Date()))
    const names = new Set(municipalities.map(({ name }) => name))
    return {
      ...content,
      municipalities,
      tiles: content.tiles.filter(({ name }) => names.has(name)),
      allMunicipalities: content.municipalities,
    }
  },
)

/** The questions of "Mag ik dit delen?". */
export const loadSharing = once(
  async (): Promise<SharingFlow> => (await import('virtual:content/sharing')).sharing,
)

/** The domains that each role sees most. */
export const loadRoleDomains = once(
  async (): Promise<readonly RoleDomains[]> => (await import('virtual:content/role-domains')).roleDomains,
)

/** Pages with facts that a person must check, and those facts. */
export const loadToCheck = once(
  async (): Promise<{ readonly pages: readonly PageToCheck[]; readonly facts: readonly FactToCheck[] }> =>
    (await import('virtual:content/to-check')).toCheck,
)

/** The programme documents, and the municipalities of today with their district. */
export const loadProgramme = once(async (): Promise<Programme> => {
  const { programme } = await import('virtual:content/programme')
  return { ...programme, towns: listCurrent(programme.towns, dayOfMoment(new Date())) }
})

/** Every source by id. */
export const loadSources = once(async (): Promise<ReadonlyMap<string, SourcePage>> => {
  const { sources } = await import('virtual:content/sources')
  return new Map(sources.map((source) => [source.id, source]))
})
