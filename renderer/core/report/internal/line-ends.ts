/** Every sign that ends a line for a person or for a program that text was pasted from; "\r\n" is one. */
// oxlint-disable-next-line no-control-regex -- the separators of old data files are among them
export const lineEnds = /\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/g
