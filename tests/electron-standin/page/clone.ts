/** A value as it crosses from one process or world to another, as text. */
export type Packed = unknown

/**
 * Structured clone as text: keeps undefined, NaN, dates, bytes, maps and sets. A function or a symbol is refused as
 * Electron refuses it over IPC, unless `keep` has a place for it (the context bridge has).
 *
 * Follows shell/common/gin_converters/blink_converter.cc (V8Serializer) in Electron.
 */
export function pack(value: unknown, keep?: (value: unknown) => Packed): Packed {
  const kept = keep?.(value)
  if (kept !== undefined) return kept
  if (value === undefined) return { $: 'undefined' }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error('An object could not be cloned.')
  if (typeof value === 'bigint') return { $: 'bigint', of: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', of: String(value) }
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Date) return { $: 'date', of: value.getTime() }
  if (value instanceof ArrayBuffer) return { $: 'buffer', of: Array.from(new Uint8Array(value)) }
  if (ArrayBuffer.isView(value))
    return { $: 'bytes', of: Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
  if (value instanceof Map)
    return {
      $: 'map',
      of: Array.from(value as Map<unknown, unknown>, ([key, item]) => [pack(key, keep), pack(item, keep)]),
    }
  if (value instanceof Set)
    return { $: 'set', of: Array.from(value as Set<unknown>, (item) => pack(item, keep)) }
  if (value instanceof Error) return { $: 'error', of: value.message }
  if (value instanceof Promise || value instanceof WeakMap) throw new Error('An object could not be cloned.')
  if (Array.isArray(value)) return Array.from(value as unknown[], (item) => pack(item, keep))
  return { $: 'object', of: Object.entries(value).map(([key, item]) => [key, pack(item, keep)]) }
}

/** The value again. `restore` makes what `keep` had a place for. */
export function unpack(packed: Packed, restore?: (kind: string, of: unknown) => unknown): unknown {
  if (packed === null || typeof packed !== 'object') return packed
  if (Array.isArray(packed)) return packed.map((item) => unpack(item, restore))
  const { $: kind, of } = packed as { $: string; of?: unknown }
  const pairs = of as [unknown, unknown][]
  switch (kind) {
    case 'undefined':
      return undefined
    case 'bigint':
      return BigInt(of as string)
    case 'number':
      return Number(of)
    case 'date':
      return new Date(of as number)
    case 'buffer':
      return Uint8Array.from(of as number[]).buffer
    case 'bytes':
      return Uint8Array.from(of as number[])
    case 'map':
      return new Map(pairs.map(([key, item]) => [unpack(key, restore), unpack(item, restore)]))
    case 'set':
      return new Set(pairs.map((item) => unpack(item, restore)))
    case 'error':
      return new Error(of as string)
    case 'object':
      return Object.fromEntries(pairs.map(([key, item]) => [key as string, unpack(item, restore)]))
    default:
      return restore?.(kind, of)
  }
}
