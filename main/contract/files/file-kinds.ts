/**
 * The files that users hand to each other: what each calls itself and its newest version. Apart from the schemas, so that
 * the page can write such a file without loading them.
 */
export const fileKinds = {
  template: { kind: 'draaiboek', version: 1 },
  counts: { kind: 'tellingen', version: 1 },
} as const
