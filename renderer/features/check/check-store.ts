import { emptyCheck, isEmpty, type CheckState } from '#core/check/check-state.ts'
import { askBeforeLosing } from '#dom/ask-before-losing.ts'
import { createStore } from '#dom/store.ts'

/** The check in memory. It lives as long as the page: nothing writes it anywhere. */
export const checkStore = createStore<CheckState>(emptyCheck)

checkStore.watch(() => askBeforeLosing('signaalcheck', !isEmpty(checkStore.read())))

/** Whether every sentence of the outcome says why it is there: one choice for all of them. */
export const whyStore = createStore(false)
