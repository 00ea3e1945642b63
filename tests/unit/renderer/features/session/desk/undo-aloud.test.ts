import { describe, expect, it } from 'vitest'
import { recordChange, redo, startHistory, undo } from '#core/editing/undo-history.ts'
import { undoAloud } from '../../../../../../renderer/features/session/desk/undo-aloud'
import { makeEmptySession } from '../../../../../scenarios/report/example-session'

type Said = { readonly text: string; readonly label: string | undefined; readonly press: () => void }

/** A session in which `purposes` were typed one after another, with what the app said last. */
function typeIn(purposes: readonly string[]) {
  let history = startHistory(makeEmptySession({ purpose: '' }))
  for (const purpose of purposes) history = recordChange(history, { ...history.current, purpose })
  let last: Said = { text: '', label: undefined, press: () => undefined }
  const editor = {
    history: { read: () => history, watch: () => () => undefined },
    undo: () => void (history = undo(history)),
    redo: () => void (history = redo(history)),
  }
  return {
    purpose: () => history.current.purpose,
    said: () => last,
    undo: () => {
      undoAloud(editor, (text, action) => {
        last = { text, label: action?.label, press: action?.run ?? (() => undefined) }
      })
    },
  }
}

describe('a step back that is said', () => {
  it('offers the way forward as often as there were steps back, and then the way back', () => {
    const desk = typeIn(['een', 'twee', 'drie'])
    desk.undo()
    desk.undo()
    expect(desk.purpose()).toBe('een')
    expect(desk.said().label).toBe('Doe opnieuw')
    desk.said().press()
    expect(desk.said()).toMatchObject({
      label: 'Doe opnieuw',
      text: expect.stringContaining('Opnieuw gedaan') as string,
    })
    desk.said().press()
    expect(desk.purpose()).toBe('drie')
    expect(desk.said().label).toBe('Maak ongedaan')
    desk.said().press()
    expect(desk.purpose()).toBe('twee')
  })

  it('says that there is nothing left to undo, and offers nothing', () => {
    const desk = typeIn([])
    desk.undo()
    expect(desk.said()).toMatchObject({
      text: 'Er is niets meer om ongedaan te maken.',
      label: undefined,
    })
  })
})
