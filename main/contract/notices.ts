/** The file of the page that names the work of others in the app; the build writes it from what it really put in. */
export const noticesFile = 'werk-van-anderen.json'

/** A package of others of which something is in the app. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As the package says it, an SPDX expression; empty when it says nothing. */
  readonly licence: string
  readonly homepage: string
  /** The text of its licence and notices; empty when the package brings none. */
  readonly text: string
}

/** What that file holds. */
export interface Notices {
  /** By name. */
  readonly packages: readonly BundledPackage[]
}
