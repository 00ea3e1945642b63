import type { Page } from '@playwright/test'
import { listSampleAddresses } from '../e2e/support/route-samples'
import { states } from '../e2e/support/states'
import { visit } from '../e2e/support/tour'
import { collectionPages } from './collection-pages'

/** Something to take a picture of: what stands below the picture, and the way there. */
export interface Screen {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
}

/** Every screen that the contact sheets show: each route, a page of each collection, and what a screen can be in the middle of. */
export function listScreens(): readonly Screen[] {
  const addresses = [...new Set([...listSampleAddresses(), ...Object.values(collectionPages)])]
  return [...addresses.map((address) => ({ name: address, reach: (page: Page) => visit(page, address) })), ...states]
}
