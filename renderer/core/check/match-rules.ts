import type { AgeBandId } from '#schema/ages.ts'
import type { Rule } from '#schema/interpretation.ts'
import type { SignalPage } from './check-content'

/** A rule that holds, with the ticked signals that made it hold. */
export interface Held<Kind extends Rule> {
  readonly rule: Kind
  readonly because: readonly SignalPage[]
}

/**
 * The rules that hold for what is ticked, in the order of the content. A rule only counts what is there, never what is
 * absent: one more tick can make a rule hold, and can never stop one that held.
 */
export function matchRules<Kind extends Rule>(
  rules: readonly Kind[],
  seen: readonly SignalPage[],
): Held<Kind>[] {
  return rules.flatMap((rule) => {
    const counted = rule.when.map(({ atLeast, of }) => {
      const found = seen.filter(({ id }) => of.includes(id))
      return found.length >= atLeast ? found : null
    })
    if (counted.includes(null)) return []
    const named = new Set(counted.flatMap((found) => found ?? []))
    return [{ rule, because: seen.filter((page) => named.has(page)) }]
  })
}

/** What is said at this age. Somebody who gave no age gets what is said of a minor of twelve or older. */
export function forAge<Item extends { readonly ages?: readonly AgeBandId[] }>(
  items: readonly Item[],
  age: AgeBandId | '',
): Item[] {
  return items.filter(({ ages }) => ages?.includes(age === '' ? '16-17' : age) ?? true)
}
