/** Numbers that are kept in a file as they are in memory: copied, not read one by one. */
export type Column = Uint8Array | Uint16Array | Uint32Array

/** Where a column stands in the file, counted from the end of the head. */
export interface ColumnPlace {
  readonly at: number
  readonly length: number
  /** Bytes of each number: no more than the largest of them needs. */
  readonly width: 1 | 2 | 4
}

/** Columns one after another, and where each of them stands. */
export interface PlacedColumns<Name extends string> {
  readonly bytes: Uint8Array
  readonly places: Readonly<Record<Name, ColumnPlace>>
}

/** Lays columns one after another, each with the narrowest numbers that hold it. */
export function placeColumns<Name extends string>(
  columns: Readonly<Record<Name, Uint32Array>>,
): PlacedColumns<Name> {
  const parts: Uint8Array[] = []
  let end = 0
  const places = {} as Record<Name, ColumnPlace>
  for (const name of Object.keys(columns) as Name[]) {
    const column = narrowColumn(columns[name])
    const { length, BYTES_PER_ELEMENT: width, byteLength } = column
    places[name] = { at: end, length, width: width as ColumnPlace['width'] }
    parts.push(new Uint8Array(column.buffer, column.byteOffset, byteLength))
    end = alignUp(end + byteLength)
  }
  const bytes = new Uint8Array(end)
  Object.values<ColumnPlace>(places).forEach(({ at }, number) => bytes.set(parts[number] ?? [], at))
  return { bytes, places }
}

/** The column at a place, counted from `start`. It throws when the file ends before it. */
export function readColumn(file: ArrayBuffer, start: number, { at, length, width }: ColumnPlace): Column {
  const Kind = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[width]
  return new Kind(file, start + at, length)
}

/** A column begins where numbers of any width may begin. */
export function alignUp(at: number): number {
  return Math.ceil(at / 4) * 4
}

function narrowColumn(column: Uint32Array): Column {
  const largest = column.reduce((most, value) => Math.max(most, value), 0)
  if (largest <= 0xff) return Uint8Array.from(column)
  return largest <= 0xffff ? Uint16Array.from(column) : column
}
