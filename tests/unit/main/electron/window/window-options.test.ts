import { describe, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import {
  chooseBackground,
  chooseThemeSource,
  createWindowOptions,
} from '../../../../../main/electron/window/window-options'

const themes = ['systeem', 'licht', 'donker', 'contrast'] as const

describe('the window', () => {
  it('is isolated and sandboxed, without Node, and weakens nothing', () => {
    expect(createWindowOptions('/preload.cjs', '#fbfaf7').webPreferences).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      spellcheck: false,
    })
  })

  it('is small enough for a small screen', () => {
    const { minWidth, minHeight, show } = createWindowOptions('', '')
    expect(minWidth).toBeLessThanOrEqual(400)
    expect(minHeight).toBeLessThanOrEqual(600)
    expect(show).toBe(false)
  })

  it('has the background of the page before the page is drawn, so that nothing flashes white', async () => {
    const css = await readFile('renderer/ui/theme/signaalwijzer.css', 'utf8')
    const valueOf = (name: string) => new RegExp(`--basis-color-${name}: (#[0-9a-f]{6})`).exec(css)?.[1]
    expect(chooseBackground(false)).toBe(valueOf('default-bg-document'))
    expect(chooseBackground(true)).toBe(valueOf('default-inverse-bg-subtle'))
    expect(createWindowOptions('', '#14181b').backgroundColor).toBe('#14181b')
  })

  it('has title bar and menus in the theme that was chosen', () => {
    expect(themes.map(chooseThemeSource)).toEqual(['system', 'light', 'dark', 'light'])
  })
})
