/** How a folded word sounds to a Dutch ear, so that "fising" and "phishing" or "slagtoffer" and "slachtoffer" come together. */
export function soundKey(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/sch|sh|sj/gu, 's')
    .replace(/ch/gu, 'g')
    .replace(/th/gu, 't')
    .replace(/ck|qu|q|c(?![ei])/gu, 'k')
    .replace(/c(?=[ei])|z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/ij|ei|y|ie/gu, 'i')
    .replace(/au/gu, 'ou')
    .replace(/v/gu, 'f')
    .replace(/d$/u, 't')
    .replace(/(.)\1+/gu, '$1')
}
