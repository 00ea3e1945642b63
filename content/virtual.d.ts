/**
 * What the build makes of content/ and seeds/. One plugin makes all of these from one checked reading.
 * Types are named with import(): an import statement in an ambient module would silently become `any`.
 */
declare module 'virtual:content' {
  export const pages: readonly import('./schema/page').PageSummary[]
  export const contentInfo: import('./schema/page').ContentInfo
}

declare module 'virtual:content/search-index' {
  /** Where the packed index is; only the search worker takes it. */
  export const indexAddress: string
  /** What the index must say that it is made of. */
  export const edition: string
}

declare module 'virtual:content/directions' {
  export const directions: readonly import('./schema/page').Direction[]
}

declare module 'virtual:content/interpretation' {
  export const interpretation: import('./schema/interpretation').Interpretation
}

declare module 'virtual:content/first-steps' {
  export const firstSteps: Readonly<Record<string, import('./schema/interpretation').FirstSteps>>
}

declare module 'virtual:content/sessions' {
  export const templates: readonly import('./schema/template').Template[]
  export const cases: readonly import('./schema/case').Case[]
  export const basics: import('./schema/template').SessionBasics
  /** A build stops when there is none, so a page never sees undefined. */
  export const practice: import('./schema/practice').Practice
  export const invitation: import('./schema/invitation').Invitation
  export const tiles: readonly import('./schema/tile-map').Tile[]
  export const municipalities: readonly {
    readonly name: string
    readonly district: string
    readonly sure: boolean
    readonly change: import('./schema/municipality-change').MunicipalityChange
  }[]
}

declare module 'virtual:content/sources' {
  export const sources: readonly import('./schema/page').SourcePage[]
}

declare module 'virtual:content/sharing' {
  /** A build stops when there is no flow, so a page never sees null. */
  export const sharing: import('./schema/sharing').SharingFlow
}

declare module 'virtual:content/role-domains' {
  export const roleDomains: readonly import('./schema/role-domains').RoleDomains[]
}

declare module 'virtual:content/to-check' {
  export const toCheck: {
    readonly pages: readonly import('./schema/to-check').PageToCheck[]
    readonly facts: readonly import('./schema/to-check').FactToCheck[]
  }
}

declare module 'virtual:content/penalties' {
  export const penalties: readonly import('./schema/penalty-row').PenaltyRow[]
}

declare module 'virtual:content/programme' {
  export const programme: import('./schema/programme').Programme
}
