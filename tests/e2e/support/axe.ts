import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { runColourRules, type ColourLook } from './colour-look'
import { looks, themes } from './settings'

/** Everything that WCAG 2.2 asks at levels A and AA and that a program can check. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds wrong with the page as it stands: one line for each rule and place, empty when all is well. */
export async function findBarriers(page: Page, where: string): Promise<string[]> {
  await bringAxe(page)
  const { violations, passed } = await run(page, null, { type: 'tag', values: levels })
  if (passed === 0) throw new Error(`axe looked at nothing: ${where}`)
  count(passed)
  return describe(where, await leaveOutScrolledAway(page, violations))
}

/**
 * What lies half below the bar at the foot of the window is whole again when the page is scrolled: a target counts as
 * too small when it still is in the middle of the window.
 */
async function leaveOutScrolledAway(
  page: Page,
  violations: readonly axe.Result[],
): Promise<readonly axe.Result[]> {
  const kept: axe.Result[] = []
  for (const violation of violations) {
    const nodes: axe.NodeResult[] = []
    for (const node of violation.nodes)
      if (violation.id !== 'target-size' || (await isTooSmall(page, String(node.target.at(-1)))))
        nodes.push(node)
    if (nodes.length > 0) kept.push({ ...violation, nodes })
  }
  return kept
}

async function isTooSmall(page: Page, target: string): Promise<boolean> {
  await page
    .locator(target)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { violations } = await run(page, target, { type: 'rule', values: ['target-size'] })
  return violations.length > 0
}

/** Scheme in which the other themes are looked at: the one that a theme's makers see least. */
const otherScheme = 'donker'

/**
 * As `findBarriers`, in every colour scheme: all rules in the first one, and what depends on colours in the others as
 * well. With `allLooks` also in every other theme, in one scheme: the contrast of all their colours is computed pair by
 * pair in a unit test, so that here only a colour that comes from no token can be found.
 */
export async function findBarriersInThemes(
  page: Page,
  where: string,
  { allLooks = false } = {},
): Promise<string[]> {
  const [firstLook, ...otherLooks] = looks
  const [firstTheme, ...otherThemes] = themes
  await wear(page, firstTheme.id, firstLook.id)
  const found = await findBarriers(page, `${where}, ${firstTheme.id}`)
  for (const { id } of otherThemes) {
    await wear(page, id, firstLook.id)
    found.push(...(await findFaintWords(page, `${where}, ${id}`, id)))
  }
  for (const { id } of allLooks ? otherLooks : []) {
    await wear(page, otherScheme, id)
    found.push(...(await findFaintWords(page, `${where}, ${id} ${otherScheme}`, `${id} ${otherScheme}`)))
  }
  await wear(page, firstTheme.id, firstLook.id)
  return found
}

/** For each scheme, the ways of standing on the page that axe judged in this worker. */
const judged = new Map<string, Set<number>>()

/** What axe finds wrong with the colours of the page, as far as it did not look at the same colours in this scheme before. */
async function findFaintWords(page: Page, where: string, scheme: string): Promise<string[]> {
  const known = judged.get(scheme) ?? new Set()
  judged.set(scheme, known)
  await bringAxe(page)
  const look: ColourLook = await page.evaluate(runColourRules, [...known])
  for (const way of look.judged) known.add(way)
  if (look.passed > 0) count(look.passed)
  return describe(where, look.violations)
}

/** Brings half a megabyte of axe into a page once. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
}

/** Lets axe look at a place, or at all of the page; what was kept is counted by rule, so that axe need not describe it. */
function run(
  page: Page,
  target: string | null,
  runOnly: axe.RunOnly,
): Promise<{ readonly violations: readonly axe.Result[]; readonly passed: number }> {
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] }
  return page.evaluate(
    async ([place, chosen]) => {
      const { violations, passes } = await window.axe.run(place ?? document, chosen)
      return { violations, passed: passes.length }
    },
    [target, options] as [string | null, axe.RunOptions],
  )
}

/** Puts on a scheme and a theme as the settings screen does, without leaving the state that the page is in. */
async function wear(page: Page, theme: string, look: string): Promise<void> {
  await page.evaluate(
    async (chosen) => {
      document.documentElement.dataset['theme'] = chosen.theme
      document.documentElement.dataset['look'] = chosen.look
      // A colour on its way from one theme to the next belongs to neither.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    },
    { theme, look },
  )
}

/** What axe looked at in this worker since it was last asked, for the accessibility statement. */
let looked = { looks: 0, passed: 0 }

function count(passed: number): void {
  looked = { looks: looked.looks + 1, passed: looked.passed + passed }
}

/** With which axe, how often it looked and how many rules it found kept; starts counting anew. */
export function takeLooked(): { readonly version: string } & typeof looked {
  const taken = looked
  looked = { looks: 0, passed: 0 }
  return { version: axe.version, ...taken }
}

function describe(where: string, violations: readonly axe.Result[]): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${where}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}
