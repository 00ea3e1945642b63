import { findLowPairs, type LowPair, type ThemeTokens } from './contrast'
import { roles, type Role } from './roles'

/** Colours that belong together: they are taken from a theme as one, or not at all. */
const groups = {
  default: 'tekst en achtergrond',
  'action-1': 'links en knoppen',
  negative: 'nu handelen',
  warning: 'let op',
  positive: 'gelukt',
  highlight: 'gevonden woorden',
  outline: 'de rand om wat je kiest',
} as const

type Group = keyof typeof groups

export interface FittedTheme {
  /** What can be put on: the theme's own tokens, without the groups that could not be read. */
  readonly tokens: ThemeTokens
  /** Groups that keep our colours, with the pair that fell short most. */
  readonly left: readonly { readonly group: Group; readonly name: string; readonly lowest: LowPair }[]
}

/**
 * Makes a theme safe to read with: a group of colours with a pair that falls short in any scheme is left out, so that
 * our own colours show there. What remains has enough contrast everywhere. Our own theme has to be complete and sound.
 *
 * Left out by group and not refused as a whole: one pale warning should not cost a municipality its own colours. And
 * never corrected: a colour that we made up belongs to nobody.
 */
export function fitTheme(base: ThemeTokens, own: ThemeTokens): FittedTheme {
  const left: FittedTheme['left'][number][] = []
  let tokens = own
  for (;;) {
    const low = findLowPairs({ ...base, ...tokens })
    // The worst first; on a tie the order of the pairs decides, so that the outcome is always the same.
    const worst = low.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)[0]
    const group = worst && chooseGroup(worst, tokens)
    if (worst === undefined || group === undefined) return { tokens, left }
    left.push({ group, name: groups[group], lowest: worst })
    tokens = Object.fromEntries(Object.entries(tokens).filter(([name]) => groupOf(name) !== group))
  }
}

/** The group to leave out for a pair: that of the words, unless only the ground is the theme's own. */
function chooseGroup({ ink, ground }: LowPair, tokens: ThemeTokens): Group | undefined {
  const present = new Set(Object.keys(tokens).map(groupOf))
  return [groupOfRole(ink), groupOfRole(ground)]
    .toSorted((a, b) => Number(a === 'default') - Number(b === 'default'))
    .find((group) => group !== undefined && present.has(group))
}

const groupOfRole = (role: Role) => groupOf(roles[role][0])

/** The group of a token; a size belongs to none. */
function groupOf(token: string): Group | undefined {
  return (Object.keys(groups) as Group[]).find(
    (group) => token.startsWith(`color-${group}-`) || (group === 'outline' && token.startsWith('focus-')),
  )
}
