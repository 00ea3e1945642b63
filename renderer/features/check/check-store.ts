import { emptyCheck, isEmpty, type CheckState } from '../../core/check/check-state'
import { createStore } from '../../ui/store'

/** The check in memory. It lives as long as the page: nothing writes it anywhere. */
export const checkStore = createStore<CheckState>(emptyCheck)

/** Asks once before a filled-in check would be lost by closing the window. */
export function guardClosing(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!isEmpty(checkStore.read())) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
