import { useEffect, useState } from 'react'
import { useApp } from '#app-context'
import { findCurrentHeading, keepHeading } from '#core/naslag/last-headings.ts'

/** The upper part of the window, in which a heading counts as being read. */
const readingZone = '100000px 0px -70% 0px'

/**
 * The heading that is being read on a page, empty above the first. It is remembered when the reader leaves the page and
 * not before, so that scrolling never writes to disk.
 */
export function useReadingPlace(page: string, headings: readonly string[]): string {
  const { settings, changeSettings } = useApp()
  const [current, setCurrent] = useState('')
  useEffect(() => {
    const passed = new Set<string>()
    let last = ''
    const observer = new IntersectionObserver(
      (entries) => {
        // A page that was just left reports its headings as out of view.
        if (entries.some(({ target }) => !target.isConnected)) return
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) passed.add(target.id)
          else passed.delete(target.id)
        last = findCurrentHeading(headings, passed)
        setCurrent(last)
      },
      { rootMargin: readingZone },
    )
    for (const id of headings) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    const keep = () => {
      const { lastHeadings, recentPages } = settings.read()
      const kept = keepHeading(lastHeadings, recentPages, page, last)
      if (kept !== lastHeadings) changeSettings({ lastHeadings: kept })
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      observer.disconnect()
      keep()
    }
  }, [page, headings, settings, changeSettings])
  return current
}
