/** A part of a session as a person can read it: all texts in it, each on a line of its own. */
export function sayPart(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(sayPart).filter(Boolean).join('\n')
}

/** Goes on by itself or is a matter of the moment: nobody is asked which of two is right. */
const unasked = /^(?:clock(?:\/|$)|currentStep$|phase$|cases\/\d+\/revealed$|parted(?:\/|$))/

/** Whether a person is asked when a part was changed in two places at once. `path`: steps of the part, joined by '/'. */
export function isAsked(path: string): boolean {
  return !unasked.test(path)
}
