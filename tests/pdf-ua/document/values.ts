/** A dictionary, and the data when it is a stream. Two of the same object in the file are one value here. */
export interface Dict {
  readonly kind: 'dict'
  readonly keys: () => readonly string[]
  /** The value of a key, references followed; undefined when it is absent or null. */
  readonly get: (key: string) => Value | undefined
  /** The decoded bytes of a stream; throws when its filter is unknown or its data is damaged. */
  readonly data?: () => Uint8Array
}

export interface Name {
  readonly kind: 'name'
  readonly name: string
}

export interface Text {
  readonly kind: 'text'
  readonly bytes: Uint8Array
  readonly text: string
}

export type List = readonly (Value | undefined)[]

export type Value = boolean | number | Name | Text | List | Dict

export const asName = (value: Value | undefined): string | undefined =>
  isObject(value) && value.kind === 'name' ? value.name : undefined

export const asText = (value: Value | undefined): string | undefined =>
  isObject(value) && value.kind === 'text' ? value.text : undefined

/** Whether an entry is a text that says something. */
export const hasText = (dict: Dict | undefined, key: string): boolean => (asText(dict?.get(key)) ?? '') !== ''

export const asNumber = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined

export const asDict = (value: Value | undefined): Dict | undefined =>
  isObject(value) && value.kind === 'dict' ? value : undefined

/** A dictionary that has data. */
export const asStream = (value: Value | undefined): (Dict & Required<Pick<Dict, 'data'>>) | undefined => {
  const dict = asDict(value)
  return dict?.data === undefined ? undefined : { ...dict, data: dict.data }
}

export const asList = (value: Value | undefined): List | undefined => (isList(value) ? value : undefined)

/** The dictionaries of a value that is one, or a list of them. */
export function listDicts(value: Value | undefined): readonly Dict[] {
  return (isList(value) ? value : [value]).flatMap((one) => asDict(one) ?? [])
}

/** A dictionary that stands in a content stream, or that a test made. */
export function makeDict(entries: ReadonlyMap<string, Value>): Dict {
  return { kind: 'dict', keys: () => [...entries.keys()], get: (key) => entries.get(key) }
}

/** The bytes of a stream; none when they cannot be decoded. */
export function readData(stream: Dict | undefined): Uint8Array {
  try {
    return stream?.data?.() ?? new Uint8Array()
  } catch {
    return new Uint8Array()
  }
}

function isList(value: Value | undefined): value is List {
  return Array.isArray(value)
}

function isObject(value: Value | undefined): value is Name | Text | Dict {
  return typeof value === 'object' && !isList(value)
}
