/** So long (ms) is waited for the row to go: what was not done by then was refused. */
const patienceMs = 10_000
const focusable = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]'

/**
 * For who is about to take a row away: when it is gone and the focus with it, the focus goes to the row that took its place,
 * else to the one before it, else to the heading above the list. `control`: what was pressed, in the row.
 */
export function keepFocusNear(control: Element): void {
  const row = control.closest('li, [role="group"], tr')
  const list = row?.parentElement
  if (!row || !list) return
  const rows = () => [...list.children].filter((one) => one.matches(row.tagName))
  const place = rows().indexOf(row)
  const heading = list.closest('section')?.querySelector('h2') ?? null
  const look = () => {
    // who went on elsewhere stays there
    if (row.isConnected || document.activeElement !== document.body) return row.isConnected
    const near = list.isConnected ? (rows()[place] ?? rows().at(-1)) : undefined
    const target = near?.querySelector<HTMLElement>(focusable) ?? findHeading(heading)
    if (target?.tagName.startsWith('H') === true) target.tabIndex = -1
    target?.focus()
    return false
  }
  const observer = new MutationObserver(() => {
    if (!look()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patienceMs)
}

function findHeading(heading: HTMLElement | null): HTMLElement | null {
  return heading?.isConnected === true ? heading : document.querySelector('h1')
}
