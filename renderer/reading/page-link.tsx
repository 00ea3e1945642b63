import { use } from 'react'
import { loadManifest } from '../content'
import { addresses } from '#core/navigation/addresses.ts'
import { PageTitle } from './page-title'

/** A link to a page by its id, with the page's own title. */
export function PageLink({ id }: { readonly id: string }) {
  const page = use(loadManifest()).byId.get(id)
  return page ? (
    <a href={addresses.page(id)}>
      <PageTitle page={page} />
    </a>
  ) : null
}
