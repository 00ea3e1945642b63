import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { createContextMenu, type Pressed } from '../../../../../main/electron/window/context-menu'

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const labels = (pressed: Partial<Pressed>) =>
  createContextMenu({ isEditable: false, selectionText: '', editFlags: flags, ...pressed }, () => {}).map(
    (entry) => ('label' in entry ? entry.label : '-'),
  )

describe('the menu of the right button', () => {
  it('is there in a field, and only what can be done is on', () => {
    expect(labels({ isEditable: true })).toEqual(['Knippen', 'Kopiëren', 'Plakken', '-', 'Alles selecteren'])
    const entries = createContextMenu(
      { isEditable: true, selectionText: '', editFlags: { ...flags, canCut: false } },
      () => {},
    )
    expect(entries[0]).toMatchObject({ role: 'cut', enabled: false })
  })

  it('copies a selection, or looks it up in the naslag', () => {
    expect(labels({ selectionText: ' geld\n ezel ' })).toEqual([
      'Kopiëren',
      '-',
      'Zoek “geld ezel” in de naslag',
    ])
    const said: unknown[] = []
    const entries = createContextMenu(
      { isEditable: true, selectionText: 'R&B', editFlags: flags },
      (message) => said.push(message),
    )
    for (const entry of entries) if ('click' in entry) entry.click()
    expect(said).toEqual([{ kind: 'look-up', text: 'R&B' }])
    expect(entries.at(-1)).toMatchObject({ label: 'Zoek “R&&B” in de naslag' })
  })

  it('does not look up half a page', () =>
    expect(labels({ selectionText: 'woord '.repeat(30) })).toEqual(['Kopiëren']))

  it('is not there where there is nothing to do', () => expect(labels({})).toEqual([]))
})

/** What Electron tells is enough, and what it gets it takes: checked by the type checker, against its electron.d.ts. */
export const fitsElectron = (params: ContextMenuParams): MenuItemConstructorOptions[] =>
  createContextMenu(params, () => {})
