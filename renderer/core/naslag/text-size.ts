import type { Settings } from '#contract/settings.ts'

/** The sizes of the text, from small to large. */
export const textSizes = [
  { id: 'gewoon', name: 'Gewoon' },
  { id: 'groot', name: 'Groot' },
  { id: 'grootst', name: 'Grootst' },
] as const satisfies readonly { readonly id: Settings['textSize']; readonly name: string }[]

/** One step larger (1) or smaller (-1); undefined when there is none. */
export function stepTextSize(
  size: Settings['textSize'],
  step: 1 | -1,
): (typeof textSizes)[number] | undefined {
  return textSizes[textSizes.findIndex(({ id }) => id === size) + step]
}
