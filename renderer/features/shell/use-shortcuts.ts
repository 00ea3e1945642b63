import { useEffect } from 'react'
import { addresses } from '../../core/navigation/addresses'

/** Listens for the keys that work on every screen. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      if (
        (command && event.key.toLowerCase() === 'k') ||
        (event.key === '/' && !command && !isTyping(event.target))
      ) {
        const field = document.querySelector<HTMLInputElement>('[data-search-field]')
        if (!field) return
        event.preventDefault()
        field.focus()
        field.select()
      } else if (event.key === 'F1') {
        const button = document.querySelector<HTMLElement>('[data-screen-help]')
        if (!button) return
        event.preventDefault()
        button.click()
      } else if (event.key === 'F2') {
        event.preventDefault()
        if (window.location.hash !== addresses.actNow) window.location.hash = addresses.actNow
        else if (cameFromApp()) window.history.back()
        else window.location.hash = addresses.start
      }
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', showFocus)
    return () => {
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

/** Whether a key belongs to a text field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
