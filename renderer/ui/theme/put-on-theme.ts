import type { Settings } from '#contract/settings.ts'
import { themeTokens } from './roles'

/**
 * Puts theme, colour scheme and text size on the root element, where the tokens look. The user's own tokens become
 * properties of that element: our policy allows that to a script, and they go before every style sheet.
 */
export function putOnTheme(
  root: HTMLElement,
  { look, ownTheme, theme, textSize }: Pick<Settings, 'look' | 'ownTheme' | 'theme' | 'textSize'>,
): void {
  root.dataset['theme'] = theme
  root.dataset['look'] = look
  root.dataset['textSize'] = textSize
  const own = look === 'eigen' ? (ownTheme?.tokens ?? {}) : {}
  for (const name of themeTokens) {
    const value = own[name]
    if (value === undefined) root.style.removeProperty(`--basis-${name}`)
    else root.style.setProperty(`--basis-${name}`, value)
  }
}
