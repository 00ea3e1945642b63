import type { PageSummary } from '#schema/page.ts'
import { Foreign } from '#ui/foreign.tsx'

/** The title of a page, in its own language. */
export function PageTitle({ page }: { readonly page: Pick<PageSummary, 'title' | 'language'> }) {
  return <Foreign language={page.language}>{page.title}</Foreign>
}
