/**
 * Keeps the heading where the reader left a page; an empty heading forgets it. Pages that are no longer recent are
 * forgotten too. The same record comes back when nothing changes.
 */
export function keepHeading(
  lastHeadings: Record<string, string>,
  recentPages: readonly string[],
  page: string,
  heading: string,
): Record<string, string> {
  const recent = Object.entries({ ...lastHeadings, [page]: heading }).filter(
    ([id, kept]) => kept !== '' && recentPages.includes(id),
  )
  const isSame =
    recent.length === Object.keys(lastHeadings).length &&
    recent.every(([id, kept]) => lastHeadings[id] === kept)
  return isSame ? lastHeadings : Object.fromEntries(recent)
}

/** The heading to read on from: the last of `headings` (in the order of the page) that has come into view. Empty at the top. */
export function findCurrentHeading(headings: readonly string[], passed: ReadonlySet<string>): string {
  return headings.findLast((id) => passed.has(id)) ?? ''
}
