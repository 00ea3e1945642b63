/** One entry of a menu, as `Menu.buildFromTemplate` takes it: a role that Electron knows, with a Dutch label. */
type Role =
  | 'hide'
  | 'quit'
  | 'undo'
  | 'redo'
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
type Entry = { label: string; role: Role } | { type: 'separator' }
type Menu = { label: string; submenu: Entry[] }

const separator: Entry = { type: 'separator' }

/** The menu bar: what people expect of any program, in Dutch, and nothing that is also in the page. */
export function createMenu(platform: NodeJS.Platform): Menu[] {
  const isMac = platform === 'darwin'
  const app: Entry[] = [
    ...(isMac ? [{ label: 'Verberg Signaalwijzer', role: 'hide' } as const, separator] : []),
    { label: 'Sluit Signaalwijzer af', role: 'quit' },
  ]
  return [
    { label: isMac ? 'Signaalwijzer' : 'Bestand', submenu: app },
    {
      label: 'Bewerken',
      submenu: [
        { label: 'Ongedaan maken', role: 'undo' },
        { label: 'Opnieuw', role: 'redo' },
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
        { label: 'Kleiner', role: 'zoomOut' },
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
