import type { MarkedText } from '#core/search/search-types.ts'

/** A text with its hits marked. */
export function Marked({ text, marks }: MarkedText) {
  const parts = marks.map(([start, end], index) => {
    const from = marks[index - 1]?.[1] ?? 0
    return (
      <span key={start}>
        {text.slice(from, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
