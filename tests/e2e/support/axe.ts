import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { looks, themes } from './settings'

/** Everything that WCAG 2.2 asks at levels A and AA and that a program can check. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** The rules whose outcome can differ between themes: a theme changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands: one line for each rule and place, empty when all is well. */
export async function findBarriers(page: Page, where: string): Promise<string[]> {
  const results = await (await look(page)).withTags(levels).analyze()
  return describe(where, { ...results, violations: await leaveOutScrolledAway(page, results.violations) })
}

/**
 * What lies half below the bar at the foot of the window is whole again when the page is scrolled: a target counts as
 * too small when it still is in the middle of the window.
 */
async function leaveOutScrolledAway(page: Page, violations: Violations): Promise<Violations> {
  const kept: Violations = []
  for (const violation of violations) {
    const nodes: typeof violation.nodes = []
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
  const { violations } = await (await look(page)).include(target).withRules('target-size').analyze()
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
  const inColours = async (name: string) =>
    void found.push(...describe(name, await (await look(page)).withRules(colourRules).analyze()))
  for (const { id } of otherThemes) {
    await wear(page, id, firstLook.id)
    await inColours(`${where}, ${id}`)
  }
  for (const { id } of allLooks ? otherLooks : []) {
    await wear(page, otherScheme, id)
    await inColours(`${where}, ${id} ${otherScheme}`)
  }
  await wear(page, firstTheme.id, firstLook.id)
  return found
}

/**
 * Legacy mode looks at the page itself only, which is all there is: the app has no frames. A half megabyte of axe goes
 * into a page once (the builder would send it twice for each look; where axe is, it evaluates nothing instead, because
 * naming axe would bring the whole of it back as a value), and what was kept is counted by rule, so that axe need not
 * describe every place where all is well. All leave what is found as it is.
 */
async function look(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window)
  return new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
}

/** Puts on a scheme and a theme as the settings screen does, without leaving the state that the page is in. */
async function wear(page: Page, theme: string, look: string): Promise<void> {
  await page.evaluate(
    (chosen) => {
      document.documentElement.dataset['theme'] = chosen.theme
      document.documentElement.dataset['look'] = chosen.look
    },
    { theme, look },
  )
  // A colour on its way from one theme to the next belongs to neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

/** What axe looked at in this worker since it was last asked, for the accessibility statement. */
let looked = { version: '', looks: 0, passed: 0 }

/** How often axe looked and how many rules it found kept; starts counting anew. */
export function takeLooked(): typeof looked {
  const taken = looked
  looked = { version: '', looks: 0, passed: 0 }
  return taken
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Violations = Results['violations']

function describe(where: string, { violations, passes, testEngine }: Results): string[] {
  looked = { version: testEngine.version, looks: looked.looks + 1, passed: looked.passed + passes.length }
  if (passes.length === 0) throw new Error(`axe looked at nothing: ${where}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${where}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}
