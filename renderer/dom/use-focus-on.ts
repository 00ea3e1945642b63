import { useEffect, useRef, type RefObject } from 'react'

/**
 * Brings the focus to what is new. The element that gets the ref, or the first `field` in it, takes the focus when `fresh`
 * becomes another value that says something: true for a row that was just added, the key of what is now asked.
 */
export function useFocusOn<Frame extends HTMLElement>(
  fresh: unknown,
  field?: string,
): RefObject<Frame | null> {
  const frame = useRef<Frame>(null)
  useEffect(() => {
    if (!fresh) return
    const target = field === undefined ? frame.current : frame.current?.querySelector<HTMLElement>(field)
    target?.focus()
  }, [fresh, field])
  return frame
}
