/** Lists values under the key that `keyOf` gives each of them, in order. */
export function listBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const lists = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [value])
    else list.push(value)
  }
  return lists
}
