const misread: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5' }
const piece = /(?<![\p{L}\d]|[\p{L}\d][-./])[\dOolIS]+(?:[-./][\dOolIS]+)*(?![\p{L}\d])/gu

/** The same text, as long, with the letters that a scanner reads for digits inside a number ("l2-O3-2OO9") as those digits. */
export function readMisreadDigits(text: string): string {
  if (!/\d/.test(text)) return text
  return text.replace(piece, (found) => {
    const digits = found.match(/\d/g)?.length ?? 0
    // "5S" or "2S" is a class; in a longer number it is a five.
    return digits === 0
      ? found
      : found.replace(digits < 4 ? /[OolI]/g : /[OolIS]/g, (one) => misread[one] ?? one)
  })
}
