import type { PageSummary } from '../../../content/schema/page'
import { Foreign } from '../../ui/foreign'

/** The title of a page, in its own language. */
export function PageTitle({ page }: { readonly page: Pick<PageSummary, 'title' | 'language'> }) {
  return <Foreign language={page.language}>{page.title}</Foreign>
}
