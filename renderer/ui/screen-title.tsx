import { useEffect, useRef, type ReactNode } from 'react'

let firstScreen = true

interface ScreenTitleProps {
  /** For the window title, when the heading is not plain text. */
  readonly name?: string
  readonly children: ReactNode
}

/** The one h1 of a screen. Takes the focus after a change of screen, so that keyboard and screen reader start there. */
export function ScreenTitle({ name, children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const title = name ?? (typeof children === 'string' ? children : '')
  useEffect(() => {
    nameWindow(title === '' || title === 'Signaalwijzer' ? 'Signaalwijzer' : `${title} · Signaalwijzer`)
  }, [title])
  // By the heading itself: a name that holds what is being typed must not take the focus from the field.
  const place = typeof children === 'string' ? children : title
  useEffect(() => {
    if (!firstScreen) heading.current?.focus({ preventScroll: true })
    firstScreen = false
  }, [place])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}

/**
 * Names the window without taking a node off the page, as `document.title` does: Chromium ends the stretch of typing that
 * undo takes back whenever one is removed, and some names hold what is being typed.
 */
function nameWindow(name: string): void {
  const text = document.querySelector('title')?.firstChild
  if (text instanceof Text) text.data = name
  else document.title = name
}
