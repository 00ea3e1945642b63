import { listSampleAddresses } from '../e2e/support/route-samples'
import { collectionPages } from './collection-pages'

/** Every screen that the contact sheets show: each route, and a page of each collection. */
export function listScreens(): readonly string[] {
  return [...new Set([...listSampleAddresses(), ...Object.values(collectionPages)])]
}
