import { emptyCheck, isEmpty, type CheckState } from '../../core/check/check-state'
import { askBeforeLosing } from '../../ui/ask-before-losing'
import { createStore } from '../../ui/store'

/** The check in memory. It lives as long as the page: nothing writes it anywhere. */
export const checkStore = createStore<CheckState>(emptyCheck)

checkStore.watch(() => askBeforeLosing('signaalcheck', !isEmpty(checkStore.read())))
