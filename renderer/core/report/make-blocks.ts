import type { Block } from './outline'

/** Short ways to write the blocks of a report. */
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })

export const paragraph = (text: string, tone: 'gewoon' | 'zacht' | 'let-op' = 'gewoon'): Block => ({
  kind: 'paragraph',
  text,
  tone,
})

/** A list; nothing when it has no items. */
export const list = (items: readonly string[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }]
