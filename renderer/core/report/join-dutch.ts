/** Joins words the Dutch way: "wat, wie en wanneer". */
export function joinDutch(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}
