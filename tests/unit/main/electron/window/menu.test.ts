import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { addresses } from '#core/navigation/addresses.ts'
import { createMenu, undoEntries } from '../../../../../main/electron/window/menu'

const tools = { say: () => undefined, openDataFolder: () => undefined, openLogFolder: () => undefined }

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('can copy, paste, zoom and quit on %s', (platform) => {
    const roles = createMenu(platform, tools).flatMap(({ submenu }) =>
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
    ['Zoek op deze pagina…', 'find'],
    ['Afdrukken…', 'print'],
    ['Terug', 'back'],
    ['Vooruit', 'forward'],
  ])('leaves "%s" to the page, which knows what that is on this screen', (label, kind) => {
    const said: unknown[] = []
    const entries = createMenu('win32', { ...tools, say: (message) => said.push(message) }).flatMap(
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
    expect(roles).toEqual(['services', 'hide', 'hideOthers', 'unhide', 'quit'])
  })

  it('opens the data folder and the log for the helpdesk, and the screens about the app itself', () => {
    const did: unknown[] = []
    const entries = createMenu('linux', {
      say: (message) => did.push(message),
      openDataFolder: () => did.push('gegevens'),
      openLogFolder: () => did.push('logboek'),
    }).flatMap(({ submenu }) => submenu)
    for (const entry of entries) if ('click' in entry && /^(Open|Hulp|Over)/.test(entry.label)) entry.click()
    expect(did).toEqual([
      'gegevens',
      'logboek',
      { kind: 'open', hash: addresses.help },
      { kind: 'open', hash: addresses.about },
    ])
  })

  it('names the two entries that are off while there is nothing to undo', () => {
    const ids = createMenu('linux', tools).flatMap(({ submenu }) =>
      submenu.flatMap((entry) => ('id' in entry ? [entry.id] : [])),
    )
    expect(ids).toEqual(Object.values(undoEntries))
  })

  it('uses no key twice', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const keys = createMenu(platform, tools).flatMap(({ submenu }) =>
        submenu.flatMap((entry) => ('accelerator' in entry ? [entry.accelerator] : [])),
      )
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

/** The menu is one that Electron takes: checked by the type checker, against its electron.d.ts. */
export const electronTakesTheMenu = (): MenuItemConstructorOptions[] => createMenu('linux', tools)
