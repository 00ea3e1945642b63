import { limits } from '#contract/limits.ts'

/** Puts a page in front of the favourites, or back at the place where it stood. */
export function addFavourite(favourites: readonly string[], page: string, at = 0): string[] {
  const others = removeFavourite(favourites, page)
  return [...others.slice(0, at), page, ...others.slice(at)]
}

/** Takes a page out of the favourites. */
export function removeFavourite(favourites: readonly string[], page: string): string[] {
  return favourites.filter((id) => id !== page)
}

/** Whether one more would go over the limit. */
export function isFull(favourites: readonly string[]): boolean {
  return favourites.length >= limits.favourites
}
