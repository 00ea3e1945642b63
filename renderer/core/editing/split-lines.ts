/** The lines of a text that hold something, without the space around them; every sign that ends a line counts. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
