/** What a press falls on: a button, a link, a box to tick. Null for what only stands on the page. */
type Control = object | null

/**
 * Judges press after press whether it may act. `count` is the browser's own: 2 for the second press of a double click. Such
 * a press was meant for what the first one fell on; what came under the pointer since does not act. `once`: what it falls
 * on takes a double click for one press.
 */
export function createPressJudge(): (count: number, control: Control, once: boolean) => boolean {
  let first: Control = null
  return (count, control, once) => {
    if (count < 2) {
      first = control
      return true
    }
    return control === null || (control === first && !once)
  }
}

/** Makes every second press of a double click that was not meant for what it falls on do nothing, on the whole page. */
export function ignoreSecondPress(page: Document): void {
  const mayAct = createPressJudge()
  page.addEventListener(
    'click',
    (event) => {
      // 0: a key, or a label that passes its press on
      if (event.detail === 0) return
      const control = findControl(event.target)
      if (mayAct(event.detail, control, control instanceof HTMLElement && 'once' in control.dataset)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

const controls = 'button, a[href], summary, label, input, select, textarea, [role="option"]'

/** A label and its field are the same to who presses. */
function findControl(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(controls) : null
  return found instanceof HTMLLabelElement ? (found.control ?? found) : found
}
