const plain = /^[\n -~]*$/

/** Folded text with everything but letters and digits left out, so that "f-game", "f game" and "fgame" are one name. */
export function squeeze(folded: string): string {
  // The same for plain text, which most of it is, without asking Unicode what every sign is.
  if (plain.test(folded)) return folded.replace(/[^A-Za-z0-9]+/g, '')
  return folded.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '')
}
