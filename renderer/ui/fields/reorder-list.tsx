import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { findDropPlace } from '#dom/move-item.ts'
import './reorder-list.css'

interface ReorderListProps<Item> {
  /** What the list is, for who cannot see it: "Stappen van de sessie". */
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** How one row is called, on its buttons and in what is read out. */
  readonly nameOf: (item: Item) => string
  /** The row at `from` must get place `to`; `moveItem` does that. */
  readonly onMove: (from: number, to: number) => void
  /** What stands in a row; may hold fields and buttons of its own. */
  readonly children: (item: Item, index: number) => ReactNode
}

interface Drag {
  readonly from: number
  readonly to: number
}

/**
 * A list whose rows a person can put in another order: by dragging the grip, with the arrow keys on the grip, or with
 * two buttons (for who can point but not drag). Every move is read out. Escape ends a drag without a move.
 *
 * Not React Aria's list: that makes a whole row draggable, also the text in its fields, and asks for Enter, arrows and
 * Enter again where one arrow key will do.
 */
export function ReorderList<Item>({ label, items, keyOf, nameOf, onMove, children }: ReorderListProps<Item>) {
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const [drag, setDrag] = useState<Drag | null>(null)
  const last = items.length - 1

  const move = (from: number, wanted: number) => {
    const to = Math.min(Math.max(wanted, 0), last)
    const item = items[from]
    if (item === undefined) return
    const place = `plek ${to + 1} van ${items.length}`
    setSaid(to === from ? `${nameOf(item)} blijft op ${place}.` : `${nameOf(item)} staat nu op ${place}.`)
    if (to !== from) onMove(from, to)
  }

  const keys = (event: KeyboardEvent, from: number) => {
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(from, to)
  }

  const placeAt = useCallback((from: number, y: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    return findDropPlace(
      rows.map(({ top, bottom }) => (top + bottom) / 2),
      from,
      y,
    )
  }, [])
  const stop = useCallback(() => setDrag(null), [])
  const follow = useCallback(
    (y: number) =>
      setDrag((before) => {
        if (before === null) return null
        const to = placeAt(before.from, y)
        return to === before.to ? before : { from: before.from, to }
      }),
    [placeAt],
  )
  const pointer = useDragHelp(drag !== null, follow, stop)

  return (
    <div>
      <p id={`${id}-hint`} className="field-hint reorder-hint">
        Sleep een rij aan de greep, of kies de greep en gebruik de pijltjes omhoog en omlaag.
      </p>
      <ol ref={list} className="reorder-list" aria-label={label} data-dragging={drag ? true : undefined}>
        {items.map((item, index) => {
          const name = nameOf(item)
          const dropHere = drag !== null && drag.to === index && drag.to !== drag.from
          return (
            <li
              key={keyOf(item)}
              className="reorder-row"
              data-dragged={drag?.from === index ? true : undefined}
              data-drop={dropHere ? (drag.to > drag.from ? 'after' : 'before') : undefined}
            >
              <button
                type="button"
                className="reorder-grip"
                aria-label={`Verplaats ${name}`}
                aria-describedby={`${id}-hint`}
                onKeyDown={(event) => keys(event, index)}
                onPointerDown={(event) => {
                  if (event.button !== 0) return
                  event.currentTarget.setPointerCapture(event.pointerId)
                  pointer.current = event.clientY
                  setDrag({ from: index, to: index })
                }}
                onPointerMove={(event) => {
                  if (drag === null) return
                  pointer.current = event.clientY
                  follow(event.clientY)
                }}
                onPointerUp={(event) => {
                  if (drag === null) return
                  const to = placeAt(drag.from, event.clientY)
                  if (to !== drag.from) move(drag.from, to)
                  stop()
                }}
                onPointerCancel={stop}
              >
                <IconGripVertical aria-hidden />
              </button>
              <div className="reorder-content">{children(item, index)}</div>
              <div className="reorder-steps">
                {/* Out of the tab order: with the keyboard the grip does the same, in one stop a row. */}
                <button
                  type="button"
                  tabIndex={-1}
                  className="reorder-step"
                  aria-label={`${name} omhoog`}
                  aria-disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowUp aria-hidden />
                </button>
                <button
                  type="button"
                  tabIndex={-1}
                  className="reorder-step"
                  aria-label={`${name} omlaag`}
                  aria-disabled={index === last}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowDown aria-hidden />
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}

/** Rows nearer than this to the edge of the window make it scroll; the bar at the bottom lies within it. */
const edge = 96
const pixelsPerFrame = 10

/** While something is dragged: scrolls near the edges of the window, and lets Escape end it. */
function useDragHelp(dragging: boolean, follow: (y: number) => void, stop: () => void) {
  const pointer = useRef(0)
  useEffect(() => {
    if (!dragging) return
    let frame = 0
    const scroll = () => {
      const y = pointer.current
      const by = y < edge ? -pixelsPerFrame : y > window.innerHeight - edge ? pixelsPerFrame : 0
      if (by !== 0) {
        window.scrollBy(0, by)
        follow(y)
      }
      frame = requestAnimationFrame(scroll)
    }
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') stop()
    }
    frame = requestAnimationFrame(scroll)
    window.addEventListener('keydown', escape)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', escape)
    }
  }, [dragging, follow, stop])
  return pointer
}
