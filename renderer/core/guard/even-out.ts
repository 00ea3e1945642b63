/**
 * The same text, character for character, with every space and dash that a keyboard, phone or word processor can make as the
 * plain one. Positions stay the same, so a span in the result is a span in the original.
 */
export function evenOut(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
}
