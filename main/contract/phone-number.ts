/** The forms of a number that can be dialled in the Netherlands, without spaces, hyphens, dots and brackets. */
const forms: readonly RegExp[] = [
  /^(112|113|144)$/,
  /^116\d{3}$/,
  // a municipality: 14 and its area code
  /^140\d{2,3}$/,
  /^0(800|900|906|909)(\d{4}|\d{7})$/,
  /^0[1-9]\d{8}$/,
  /^(\+|00)31[1-9]\d{8}$/,
]

/** Whether someone could dial this: an emergency or short number, an information number, or ten digits. */
export function isPhoneNumber(text: string): boolean {
  const seen = readAsSeen(text)
  if (!/^[+()\d\s.-]+$/.test(seen)) return false
  const digits = seen.replaceAll(/[()\s.-]/g, '')
  // "+31 (0)30 …": the zero between brackets is not dialled
  const dialled = seen.includes('(0)') ? digits.replace(/^(\+|00)310/, '$131') : digits
  return forms.some((form) => form.test(dialled))
}

/** Whether it is the number of a mobile phone, which may be somebody's own. */
export function isMobileNumber(text: string): boolean {
  return /^(0|\+31|0031)0?6/.test(readAsSeen(text).replaceAll(/[()\s.-]/g, ''))
}

/** The number as it looks: without signs that nobody sees, and with every kind of dash, space and digit as the plain one. */
function readAsSeen(text: string): string {
  return text
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .trim()
}
