import { startTransition, useEffect, useState } from 'react'

/**
 * False until what stands around it has been painted once, then true: for what may wait until the screen is there. It comes
 * in bit by bit, so that a key or a click in the meantime does not wait for it.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    // A frame begins before it is painted; a task that was put down in it runs after.
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(
      () => (task = setTimeout(() => startTransition(() => setPainted(true)))),
    )
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [])
  return painted
}
