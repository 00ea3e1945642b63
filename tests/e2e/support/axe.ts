import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { themes } from './settings'

/** Everything that WCAG 2.2 asks at levels A and AA and that a program can check. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** The rules whose outcome can differ between themes: a theme changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands: one line for each rule and place, empty when all is well. */
export async function findBarriers(page: Page, where: string): Promise<string[]> {
  return describe(where, await look(page).withTags(levels).analyze())
}

/** As `findBarriers`, in every theme: all rules in the first one, and what depends on colours in the others as well. */
export async function findBarriersInThemes(page: Page, where: string): Promise<string[]> {
  const [first, ...others] = themes
  await setTheme(page, first.id)
  const found = await findBarriers(page, `${where}, ${first.id}`)
  for (const { id } of others) {
    await setTheme(page, id)
    found.push(...describe(`${where}, ${id}`, await look(page).withRules(colourRules).analyze()))
  }
  return found
}

/** Legacy mode looks at the page itself only, which is all there is: the app has no frames. */
const look = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** Puts on a theme as the settings screen does, without leaving the state that the page is in. */
async function setTheme(page: Page, id: string): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, id)
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

function describe(where: string, { violations, passes }: Results): string[] {
  if (passes.length === 0) throw new Error(`axe looked at nothing: ${where}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${where}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}
