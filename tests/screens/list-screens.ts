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

/** Every screen that the contact sheets show: each route, and what a screen can be in the middle of. */
export function listScreens(): readonly Screen[] {
  return [...listSampleAddresses().map(screenOf), ...states]
}

/** A page of each collection. */
export function listCollectionScreens(): readonly Screen[] {
  return Object.values(collectionPages).map(screenOf)
}

function screenOf(address: string): Screen {
  return { name: address, reach: (page) => visit(page, address) }
}
