import { isDay, isKeptDay } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { isMobileNumber, isPhoneNumber } from '#contract/phone-number.ts'
import { isBlankText } from '../fields/blank-text'
import { explainDay } from '../fields/typed-day'
import { entryFields, type EntryDraft, type EntryFieldId } from './entry-fields'

/** What is wrong with a draft: one sentence a field, and none for a field that is fine. */
export type EntryProblems = Readonly<Partial<Record<EntryFieldId, string>>>

/** Checks a draft. `today` is "2026-11-22": a check cannot lie in the future. */
export function checkEntry(draft: EntryDraft, today: string): EntryProblems {
  const problems: Partial<Record<EntryFieldId, string>> = {}
  for (const { id, name, required } of entryFields) {
    if (required && isBlankText(draft[id])) problems[id] = `Vul in: ${name.toLowerCase()}.`
    if (draft[id].length > limits.socialMapCharacters)
      problems[id] = `Maak het korter: hooguit ${limits.socialMapCharacters} tekens.`
  }
  const { phone, email, website, checkedOn } = trimDraft(draft)
  if (phone !== '' && !isPhoneNumber(phone))
    problems.phone =
      'Dit is geen nummer dat je kunt bellen. Schrijf het zoals 030 123 45 67, 14 030 of 0800 1234.'
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email))
    problems.email = 'Dit is geen e-mailadres. Schrijf het zoals loket@gemeente.nl.'
  if (website !== '' && !/^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(website))
    problems.website = 'Dit is geen webadres. Schrijf het zoals gemeente.nl/jeugd.'
  if (checkedOn !== '' && !isDay(checkedOn)) problems.checkedOn = 'Kies een datum die bestaat.'
  else if (checkedOn !== '' && !isKeptDay(checkedOn)) problems.checkedOn = explainDay('outside')
  else if (checkedOn > today) problems.checkedOn = 'Deze datum is nog niet geweest. Kies vandaag of eerder.'
  if (phone === '' && email === '' && website === '' && problems.phone === undefined)
    problems.phone = 'Vul een telefoonnummer in, of een e-mailadres of website.'
  return problems
}

/** A gentle remark that keeps nobody from saving; empty when there is nothing to say. */
export function remarkOnPhone(phone: string): string {
  return isPhoneNumber(phone) && isMobileNumber(phone)
    ? 'Dit is een mobiel nummer. Is het van het werk, en niet van iemand zelf?'
    : ''
}

/** The draft as it is kept: without spaces around it, and a website without its scheme. */
export function trimDraft(draft: EntryDraft): EntryDraft {
  const trimmed = Object.fromEntries(entryFields.map(({ id }) => [id, draft[id].trim()])) as EntryDraft
  return { ...trimmed, website: trimmed.website.replace(/^https?:\/\//, '').replace(/\/$/, '') }
}
