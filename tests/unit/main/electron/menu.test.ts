import { describe, expect, it } from 'vitest'
import { createMenu } from '../../../../main/electron/menu'

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('can copy, paste, zoom and quit on %s', (platform) => {
    const roles = createMenu(platform).flatMap(({ submenu }) =>
      submenu.flatMap((entry) => ('role' in entry ? [entry.role as string] : [])),
    )
    expect(roles).toEqual(expect.arrayContaining(['copy', 'paste', 'undo', 'zoomIn', 'quit']))
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
  })

  it('names the app first on a Mac', () => {
    expect(createMenu('darwin')[0]!.label).toBe('Signaalwijzer')
    expect(createMenu('linux')[0]!.label).toBe('Bestand')
  })
})
