import { useEffect } from 'react'

/** Goes to the heading that the address names. */
export function useAnchor(pageId: string, anchor: string): void {
  useEffect(() => {
    if (anchor === '') return
    const heading = document.getElementById(anchor)
    heading?.setAttribute('tabindex', '-1')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [anchor, pageId])
}
