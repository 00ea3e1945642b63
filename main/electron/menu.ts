import type { HostMessage } from '#contract/host-messages.ts'

/** One entry of a menu, as `Menu.buildFromTemplate` takes it: a role that Electron knows, with a Dutch label. */
type Role =
  | 'about'
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
  | { label: string; accelerator: string; registerAccelerator: boolean; click: () => void }
  | { type: 'separator' }
type Menu = { label: string; submenu: Entry[] }

const separator: Entry = { type: 'separator' }

/** What the menu bar does beyond what Electron knows by itself. */
export type MenuTools = {
  /** Says something to the page of the window that has the focus. */
  readonly say: (message: HostMessage) => void
}

/** The menu bar: what people expect of any program, in Dutch, and nothing that is also in the page. */
export function createMenu(platform: NodeJS.Platform, { say }: MenuTools): Menu[] {
  const isMac = platform === 'darwin'
  /** The page decides what an undo is: that of the text field, else that of the session. The key is the page's own. */
  const inPage = (label: string, kind: HostMessage['kind'], accelerator: string): Entry => ({
    label,
    accelerator,
    registerAccelerator: isMac,
    click: () => say({ kind }),
  })
  const app: Entry[] = [
    ...(isMac
      ? ([
          { label: 'Over Signaalwijzer', role: 'about' },
          separator,
          { label: 'Diensten', role: 'services' },
          separator,
          { label: 'Verberg Signaalwijzer', role: 'hide' },
          { label: 'Verberg andere', role: 'hideOthers' },
          { label: 'Toon alles', role: 'unhide' },
          separator,
        ] as const)
      : []),
    { label: 'Sluit Signaalwijzer af', role: 'quit' },
  ]
  return [
    { label: isMac ? 'Signaalwijzer' : 'Bestand', submenu: app },
    {
      label: 'Bewerken',
      submenu: [
        inPage('Ongedaan maken', 'undo', 'CommandOrControl+Z'),
        inPage('Opnieuw', 'redo', 'CommandOrControl+Shift+Z'),
        separator,
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
      ],
    },
    {
      label: 'Beeld',
      submenu: [
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
  ]
}
