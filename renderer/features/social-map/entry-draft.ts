import { entryFields, type EntryDraft } from '#core/social-map/entry-fields.ts'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { askBeforeLosing } from '#dom/ask-before-losing.ts'
import { forgetUnfinished } from '#ui/fields/kept-control.ts'
import { createStore } from '#dom/store.ts'

/** The form that is open: for a new entry (no id) or for one that is there. */
export interface OpenForm {
  readonly id: string | null
  readonly draft: EntryDraft
}

/** The name of the form, for what is kept of it. */
export const formName = 'sociale-kaart'

/** What is typed in the form lives here, so that a look at another screen loses nothing. Memory only. */
export const formStore = createStore<OpenForm | null>(null)
formStore.watch(() => {
  const isOpen = formStore.read() !== null
  askBeforeLosing(formName, isOpen)
  if (!isOpen) forgetUnfinished(`${formName}/`)
})

/** An empty form; what is usually the same comes along. */
export function newDraft(municipality: string, checkedBy: string, checkedOn: string): EntryDraft {
  return {
    municipality,
    organisation: '',
    role: '',
    purpose: '',
    phone: '',
    hours: '',
    email: '',
    website: '',
    checkedBy,
    checkedOn,
  }
}

/** The form for an entry that is there. */
export function draftOf(entry: SocialMapEntry): EntryDraft {
  return Object.fromEntries(entryFields.map(({ id }) => [id, entry[id]])) as EntryDraft
}
