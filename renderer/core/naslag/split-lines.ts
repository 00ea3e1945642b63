/** A short text as lines, one for each thing to do: a question stays with its answer. */
export function splitLines(text: string): string[] {
  return text.split(/(?<=[.])\s+(?=\p{Lu})/u)
}
