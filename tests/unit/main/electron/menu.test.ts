import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { createMenu } from '../../../../main/electron/menu'

const tools = { say: () => undefined }

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('can copy, paste, zoom and quit on %s', (platform) => {
    const roles = createMenu(platform, { say: () => undefined }).flatMap(({ submenu }) =>
      submenu.flatMap((entry) => ('role' in entry ? [entry.role as string] : [])),
    )
    expect(roles).toEqual(expect.arrayContaining(['copy', 'paste', 'zoomIn', 'quit']))
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
  })

  it('names the app first on a Mac', () => {
    expect(createMenu('darwin', tools)[0]!.label).toBe('Signaalwijzer')
    expect(createMenu('linux', tools)[0]!.label).toBe('Bestand')
  })

  it.each([
    ['Ongedaan maken', 'undo'],
    ['Opnieuw', 'redo'],
  ])('leaves "%s" to the page: a session has more to undo than the field', (label, kind) => {
    const said: unknown[] = []
    const entries = createMenu('win32', { say: (message) => said.push(message) }).flatMap(
      ({ submenu }) => submenu,
    )
    for (const entry of entries) if ('click' in entry && entry.label === label) entry.click()
    expect(said).toEqual([{ kind }])
  })

  it('enlarges with Ctrl =, because on the usual Dutch layout the plus needs Shift', () => {
    const keys = createMenu('win32', tools).flatMap(({ submenu }) =>
      submenu.flatMap((entry) => ('role' in entry && entry.role === 'zoomIn' ? [entry.accelerator] : [])),
    )
    expect(keys).toEqual(expect.arrayContaining(['CommandOrControl+=', 'CommandOrControl+numadd']))
  })

  it('has what Mac users look for in the menu of an app', () => {
    const roles = createMenu('darwin', tools)[0]!.submenu.flatMap((entry) =>
      'role' in entry ? [entry.role] : [],
    )
    expect(roles).toEqual(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'])
  })
})

/** The menu is one that Electron takes: checked by the type checker, against its electron.d.ts. */
export const electronTakesTheMenu = (): MenuItemConstructorOptions[] => createMenu('linux', tools)
