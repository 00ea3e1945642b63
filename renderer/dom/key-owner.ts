/** Whether a key belongs to a field: to type in, or to choose with. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** Whether the arrow keys do something of their own where the focus is: in a field, a list, a menu, tabs or a question. */
export function ownsArrows(target: EventTarget | null): boolean {
  const owners =
    '[role=combobox], [role=listbox], [role=menu], [role=tablist], [role=radiogroup], [role=dialog], dialog'
  return target instanceof HTMLElement && (isTyping(target) || target.closest(owners) !== null)
}

/** Whether a space does nothing where the focus is: no field, button, link, summary, tab or question. */
export function isFreeForSpace(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    !isTyping(target) &&
    target.closest('button, a[href], summary, [role=tab], [role=option], [role=dialog], dialog') === null
  )
}

/** Whether undo belongs to the field that has the focus. A tick box has none of its own. */
export function ownsUndo(target: EventTarget | null): boolean {
  return isTyping(target) && !(target as HTMLElement).matches('input[type=checkbox], input[type=radio]')
}

/** On a Mac the key for commands is another one. */
export const isMac = /Mac/.test(navigator.userAgent)
