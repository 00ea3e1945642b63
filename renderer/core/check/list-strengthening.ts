import type { SignalPage } from './check-content'

/** Pairs of ticked signals in which the first makes the second stronger, according to the register. Each pair once. */
export function listStrengthening(seen: readonly SignalPage[]): (readonly [SignalPage, SignalPage])[] {
  const pairs: (readonly [SignalPage, SignalPage])[] = []
  for (const page of seen)
    for (const other of seen) {
      const fits = [other.id, ...(other.earlier ?? [])].some((id) =>
        page.signal.strengthenedBy.includes(slugOf(id)),
      )
      const known = pairs.some(([one, two]) => one.id === page.id && two.id === other.id)
      if (fits && page.id !== other.id && !known) pairs.push([other, page])
    }
  return pairs
}

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1)
