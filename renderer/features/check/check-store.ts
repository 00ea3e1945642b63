import { emptyCheck, isEmpty, type CheckState } from '../../core/check/check-state'
import { createStore } from '../../ui/store'

/** The check in memory. It lives as long as the page: nothing writes it anywhere. */
export const checkStore = createStore<CheckState>(emptyCheck)

/** Asks before a filled-in check would be lost by closing the window, whatever screen is open by then. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault()
checkStore.watch(() => {
  if (isEmpty(checkStore.read())) window.removeEventListener('beforeunload', ask)
  else window.addEventListener('beforeunload', ask)
})
