/** What the build makes of content/ and seeds/. One plugin makes all of these from one checked reading. */
declare module 'virtual:content' {
  import type { ContentInfo, PageSummary } from './schema/page'
  export const pages: readonly PageSummary[]
  export const contentInfo: ContentInfo
}

declare module 'virtual:content/sections' {
  import type { SearchSection } from './schema/section'
  export const sections: readonly SearchSection[]
}

declare module 'virtual:content/directions' {
  import type { Direction } from './schema/page'
  export const directions: readonly Direction[]
}

declare module 'virtual:content/sessions' {
  import type { Case } from './schema/case'
  import type { SessionBasics, Template } from './schema/template'
  export const templates: readonly Template[]
  export const cases: readonly Case[]
  export const basics: SessionBasics
  export const municipalities: readonly {
    readonly name: string
    readonly district: string
    readonly sure: boolean
  }[]
}

declare module 'virtual:content/sources' {
  import type { SourcePage } from './schema/page'
  export const sources: readonly SourcePage[]
}

declare module 'virtual:content/sharing' {
  import type { SharingFlow } from './schema/sharing'
  /** A build stops when there is no flow, so a page never sees null. */
  export const sharing: SharingFlow
}

declare module 'virtual:content/role-domains' {
  import type { RoleDomains } from './schema/role-domains'
  export const roleDomains: readonly RoleDomains[]
}

declare module 'virtual:content/to-check' {
  import type { FactToCheck, PageToCheck } from './schema/to-check'
  export const toCheck: { readonly pages: readonly PageToCheck[]; readonly facts: readonly FactToCheck[] }
}

declare module 'virtual:content/programme' {
  import type { Programme } from './schema/programme'
  export const programme: Programme
}
