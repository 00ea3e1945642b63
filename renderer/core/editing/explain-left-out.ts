import type { LeftOut, Place } from '#contract/left-out.ts'

/** One sentence about the parts of a document that could not be saved with the rest; empty when there are none. */
export function explainLeftOut(
  parts: readonly LeftOut[] | undefined,
  namePart: (place: Place) => string,
): string {
  if (!parts) return ''
  const long = listNames(parts, 'too-long', namePart)
  const unfit = listNames(parts, 'unfit', namePart)
  return [
    long === '' ? '' : `Te lang om te bewaren: ${long}. Het begin is bewaard; maak korter wat daarna komt.`,
    unfit === '' ? '' : `Zo niet te bewaren: ${unfit}. Pas het aan; al het andere is bewaard.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function listNames(
  parts: readonly LeftOut[],
  kind: LeftOut['why'],
  namePart: (place: Place) => string,
): string {
  const names = parts.filter(({ why }) => why === kind).map(({ place }) => namePart(place))
  return [...new Set(names)].join(', ')
}

/** Names of the parts of a document by the path of their fields, and of the entries of its lists. */
export interface PartNames {
  /** As on the screen, by path without the places in lists: "agreements.when". */
  readonly labels: Readonly<Record<string, string>>
  /** One entry of a list, by the path of the list: "agreements" is "afspraak". */
  readonly entries: Readonly<Record<string, string>>
}

/** Names a part as the screen does: “Wanneer” bij afspraak 2. A part without a name has the name of what it is in. */
export function namePlace({ labels, entries }: PartNames, place: Place): string {
  const fields = place.filter((key) => typeof key === 'string')
  const label = longestKnown(labels, fields)
  const list = place.findIndex((key) => typeof key === 'number')
  const number = place[list]
  const entry = list === -1 ? undefined : entries[place.slice(0, list).join('.')]
  const at = entry === undefined || number === undefined ? '' : `${entry} ${Number(number) + 1}`
  if (label === undefined) return at === '' ? 'een deel zonder naam' : at
  return at === '' ? `“${label}”` : `“${label}” bij ${at}`
}

function longestKnown(labels: PartNames['labels'], fields: readonly string[]): string | undefined {
  for (let length = fields.length; length > 0; length -= 1) {
    const label = labels[fields.slice(0, length).join('.')]
    if (label !== undefined) return label
  }
  return undefined
}
