/** As `Promise.all(items.map(task))`, with at most `limit` tasks at a time, so that 5,000 files are not open at once. */
export async function mapLimited<Item, Value>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = []
  const entries = items.entries()
  const work = async () => {
    // The workers share one iterator: each takes the next item that nobody took.
    for (const [index, item] of entries) values[index] = await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return values
}
