/** Folded text with everything but letters and digits left out, so that "f-game", "f game" and "fgame" are one name. */
export function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '')
}
