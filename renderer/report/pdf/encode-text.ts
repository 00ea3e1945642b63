/** UTF-16 with its mark, as a hexadecimal string; line ends become spaces. */
export function encodeText(text: string): string {
  const flat = text.replaceAll('\n', ' ')
  const units = Array.from({ length: flat.length }, (_, index) => flat.charCodeAt(index))
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`
}
