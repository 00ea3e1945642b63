import type { SearchSection } from '#schema/section.ts'

/** What a page is called and where it stands. */
export type PageOpening = Pick<SearchSection, 'page' | 'title' | 'language' | 'collection' | 'urgent'>
