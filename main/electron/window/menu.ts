import type { HostMessage } from '#contract/host-messages.ts'

/** One entry of a menu, as `Menu.buildFromTemplate` takes it: a role that Electron knows, with a Dutch label. */
type Role =
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'close'
type Entry =
  | { label: string; role: Role; accelerator?: string; visible?: false }
  | { id?: string; label: string; accelerator?: string; registerAccelerator?: boolean; click: () => void }
  | { type: 'separator' }
type Menu = { label: string; submenu: Entry[] }

const separator: Entry = { type: 'separator' }

/** What the menu bar does beyond what Electron knows by itself. */
export type MenuTools = {
  /** Says something to the page of the window that has the focus. */
  readonly say: (message: HostMessage) => void
  readonly openDataFolder: () => void
  readonly openLogFolder: () => void
}

/** The entries that are off while the page has nothing to undo or redo. */
export const undoEntries = { undo: 'ongedaan', redo: 'opnieuw' } as const

/** The menu bar: what people expect of any program, in Dutch. */
export function createMenu(platform: NodeJS.Platform, tools: MenuTools): Menu[] {
  const isMac = platform === 'darwin'
  const say = (message: HostMessage) => () => {
    tools.say(message)
  }
  /** The page decides what an undo is: that of the text field, else that of the session. The key is the page's own. */
  const undo = (label: string, kind: 'undo' | 'redo', accelerator: string): Entry => ({
    id: undoEntries[kind],
    label,
    accelerator,
    registerAccelerator: isMac,
    click: say({ kind }),
  })
  const about: Entry = { label: 'Over Signaalwijzer', click: say({ kind: 'open', hash: '#/over' }) }
  const file: Entry[] = [
    { label: 'Afdrukken…', accelerator: 'CommandOrControl+P', click: say({ kind: 'print' }) },
    separator,
    { label: 'Open de map met gegevens', click: tools.openDataFolder },
    { label: 'Open de map met het logboek', click: tools.openLogFolder },
  ]
  const quit: Entry = { label: 'Sluit Signaalwijzer af', role: 'quit' }
  const first: Menu[] = isMac
    ? [
        {
          label: 'Signaalwijzer',
          submenu: [
            about,
            separator,
            { label: 'Diensten', role: 'services' },
            separator,
            { label: 'Verberg Signaalwijzer', role: 'hide' },
            { label: 'Verberg andere', role: 'hideOthers' },
            { label: 'Toon alles', role: 'unhide' },
            separator,
            quit,
          ],
        },
        { label: 'Bestand', submenu: file },
      ]
    : [{ label: 'Bestand', submenu: [...file, separator, quit] }]
  return [
    ...first,
    {
      label: 'Bewerken',
      submenu: [
        undo('Ongedaan maken', 'undo', 'CommandOrControl+Z'),
        undo('Opnieuw', 'redo', 'CommandOrControl+Shift+Z'),
        separator,
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
        separator,
        { label: 'Zoek op deze pagina…', accelerator: 'CommandOrControl+F', click: say({ kind: 'find' }) },
      ],
    },
    {
      label: 'Beeld',
      submenu: [
        {
          label: 'Terug',
          accelerator: isMac ? 'Command+[' : 'Alt+Left',
          click: say({ kind: 'back' }),
        },
        {
          label: 'Vooruit',
          accelerator: isMac ? 'Command+]' : 'Alt+Right',
          click: say({ kind: 'forward' }),
        },
        separator,
        { label: 'Groter', role: 'zoomIn' },
        // On the usual Dutch layout the plus needs Shift, and nobody presses that; a number pad has a plus of its own.
        { label: 'Groter', role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
        { label: 'Groter', role: 'zoomIn', accelerator: 'CommandOrControl+numadd', visible: false },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Kleiner', role: 'zoomOut', accelerator: 'CommandOrControl+numsub', visible: false },
        { label: 'Gewone grootte', role: 'resetZoom' },
        separator,
        { label: 'Volledig scherm', role: 'togglefullscreen' },
      ],
    },
    {
      label: 'Venster',
      submenu: [
        { label: 'Minimaliseren', role: 'minimize' },
        { label: 'Sluiten', role: 'close' },
      ],
    },
    {
      label: 'Help',
      submenu: [
        { label: 'Hulp', click: say({ kind: 'open', hash: '#/hulp' }) },
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ]
}
