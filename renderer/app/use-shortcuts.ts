import { useLayoutEffect } from 'react'
import { addresses } from '#core/navigation/addresses.ts'
import { isBare, isCommand, readPress } from '#core/navigation/read-press.ts'
import { isMac, isTyping } from '#dom/key-owner.ts'

/** Listens for the keys that work on every screen. */
export function useShortcuts(): void {
  // before the first paint: who sees a screen can press its keys
  useLayoutEffect(() => {
    // going back takes a moment, in which a second press would leave one place more
    let isGoingBack = false
    const arrive = () => {
      isGoingBack = false
    }
    const press = (event: KeyboardEvent) => {
      const key = readPress(event)
      const wantsSearch =
        (isCommand(key, isMac) && key.key.toLowerCase() === 'k') ||
        // on many keyboards a slash needs Shift or AltGr
        (key.key === '/' && !key.ctrlKey && !key.metaKey && !key.isComposing && !isTyping(event.target))
      if (wantsSearch) {
        const field = document.querySelector<HTMLInputElement>('[data-search-field]')
        if (!field) return
        event.preventDefault()
        field.focus()
        field.select()
      } else if (key.key === 'F1' && isBare(key)) {
        const button = document.querySelector<HTMLElement>('[data-screen-help]')
        if (!button) return
        event.preventDefault()
        if (!key.repeat) button.click()
      } else if (key.key === 'F2' && isBare(key)) {
        event.preventDefault()
        if (key.repeat || isGoingBack) return
        if (window.location.hash !== addresses.actNow) window.location.hash = addresses.actNow
        else if (cameFromApp()) {
          isGoingBack = true
          window.history.back()
        } else window.location.hash = addresses.start
      }
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', showFocus)
    window.addEventListener('popstate', arrive)
    return () => {
      window.removeEventListener('popstate', arrive)
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', showFocus)
    }
  }, [])
}

/**
 * Keeps what Tab moved to clear of the bar at the bottom. The browser does so by itself, but for a text field it looks
 * no further than the first line.
 */
function showFocus(event: KeyboardEvent): void {
  if (event.key === 'Tab') document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Whether "back" stays inside the app: the scroll memory numbers the places of this visit, from 0. */
function cameFromApp(): boolean {
  return (window.history.state as { entry?: number } | null)?.entry !== 0
}
