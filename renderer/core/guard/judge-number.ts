import { isPossiblePhoneNumber, isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/min'

const remembered = new Map<string, boolean>()
const mostRemembered = 5000

/** Whether a country gives out this number; asked often for the same digits, so the answers are remembered for a while. */
export function isGivenOut(digits: string, country?: CountryCode): boolean {
  return remember(`${country ?? ''} ${digits}`, () => isValidPhoneNumber(digits, country))
}

/** Whether a country could give out a number of this length. */
export function couldBeGivenOut(digits: string): boolean {
  return remember(`? ${digits}`, () => isPossiblePhoneNumber(digits))
}

function remember(key: string, judge: () => boolean): boolean {
  const met = remembered.get(key)
  if (met !== undefined) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = judge()
  remembered.set(key, fresh)
  return fresh
}
