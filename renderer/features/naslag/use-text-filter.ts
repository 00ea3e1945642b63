import { useDeferredValue, useState } from 'react'

/** What somebody typed to find an item of a list, and the items whose text holds it. An empty field finds all. */
export function useTextFilter<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const [text, setText] = useState('')
  // Typing goes first, the list follows.
  const wanted = useDeferredValue(text.trim().toLowerCase())
  const found = wanted === '' ? items : items.filter((item) => textOf(item).toLowerCase().includes(wanted))
  return { text, setText, found }
}
