import type { SocialMapEntry } from '#contract/social-map.ts'

/** The fields of an entry that a person fills in, in the order of the form. */
export const entryFields = [
  { id: 'municipality', name: 'Gemeente', required: true },
  { id: 'organisation', name: 'Organisatie', required: true },
  { id: 'role', name: 'Functie of loket', required: false },
  { id: 'purpose', name: 'Waarvoor', required: true },
  { id: 'phone', name: 'Telefoon', required: false },
  { id: 'hours', name: 'Bereikbaar', required: false },
  { id: 'email', name: 'E-mail', required: false },
  { id: 'website', name: 'Website', required: false },
  { id: 'checkedBy', name: 'Gecontroleerd door (functie)', required: true },
  { id: 'checkedOn', name: 'Gecontroleerd op', required: true },
] as const satisfies readonly { id: Exclude<keyof SocialMapEntry, 'id'>; name: string; required: boolean }[]

export type EntryFieldId = (typeof entryFields)[number]['id']

/** An entry as it stands in the form: text in every field, nothing checked yet. */
export type EntryDraft = Readonly<Record<EntryFieldId, string>>
