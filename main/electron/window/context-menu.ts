import type { HostMessage } from '#contract/host-messages.ts'

/** What was pressed with the right button, as Electron's ContextMenuParams tell it. */
export type Pressed = {
  readonly isEditable: boolean
  readonly selectionText: string
  readonly editFlags: {
    readonly canCut: boolean
    readonly canCopy: boolean
    readonly canPaste: boolean
    readonly canSelectAll: boolean
  }
}

type Role = 'cut' | 'copy' | 'paste' | 'selectAll'
type Entry =
  | { label: string; role: Role; enabled: boolean }
  | { label: string; click: () => void }
  | { type: 'separator' }

/** The longest selection that can be a question to the naslag. */
const longest = 80

/** The menu of the right button: only what makes sense where it was pressed. Empty when that is nothing. */
export function createContextMenu(
  { isEditable, selectionText, editFlags }: Pressed,
  say: (message: HostMessage) => void,
): Entry[] {
  const text = selectionText.trim().replace(/\s+/g, ' ')
  const copy: Entry = { label: 'Kopiëren', role: 'copy', enabled: editFlags.canCopy }
  const edit: Entry[] = isEditable
    ? [
        { label: 'Knippen', role: 'cut', enabled: editFlags.canCut },
        copy,
        { label: 'Plakken', role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { label: 'Alles selecteren', role: 'selectAll', enabled: editFlags.canSelectAll },
      ]
    : text === ''
      ? []
      : [copy]
  const lookUp: Entry[] =
    text === '' || text.length > longest
      ? []
      : [
          { type: 'separator' },
          {
            // An ampersand would be taken for the sign before a key.
            label: `Zoek “${text.replace(/&/g, '&&')}” in de naslag`,
            click: () => say({ kind: 'look-up', text }),
          },
        ]
  return [...edit, ...lookUp]
}
