import { useState } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'

/** Offers to read on where the reader left this page before. Never goes there by itself. */
export function ResumeLink({ page }: { readonly page: PageSummary }) {
  const { settings } = useApp()
  // As it was on arrival: what is read now must not change the offer.
  const [left] = useState(() => settings.read().lastHeadings[page.id])
  const heading = page.headings.find(({ id }) => id === left)
  if (!heading || heading === page.headings[0]) return null
  return (
    <p className="no-print">
      <a href={addresses.page(page.id, heading.id)}>Verder lezen bij “{heading.text}”</a>
    </p>
  )
}
