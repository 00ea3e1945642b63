import type { Finding } from '#core/guard/finding.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Replaces findings in a text field as if the user typed it, so that the field's own undo brings the words back and its `onChange`
 * hears of it. The findings must be of the text that the field holds now.
 */
export function replaceInField(
  field: TextControl,
  findings: readonly Pick<Finding, 'start' | 'end' | 'replacement'>[],
): void {
  field.focus()
  for (const { start, end, replacement } of [...findings].sort((one, other) => other.start - one.start)) {
    field.setSelectionRange(start, end)
    // Deprecated in name, but the only way to change a field and keep its undo; the other way is there for when it is gone.
    // oxlint-disable-next-line typescript/no-deprecated
    if (document.execCommand('insertText', false, replacement)) continue
    field.setRangeText(replacement, start, end, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
}
