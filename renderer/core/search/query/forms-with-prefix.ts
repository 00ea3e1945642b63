import type { Form } from '../index/vocabulary'

/** The forms that begin with these letters, from forms in alphabetical order. */
export function formsWithPrefix(forms: readonly Form[], prefix: string): readonly Form[] {
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((forms[middle]?.word ?? '') < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < forms.length && (forms[end]?.word.startsWith(prefix) ?? false)) end += 1
  return forms.slice(low, end)
}
