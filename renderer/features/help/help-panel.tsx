import { IconHelpCircle } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ToggleEvent } from 'react'
import { flushSync } from 'react-dom'
import { addresses } from '#core/navigation/addresses.ts'
import type { RouteName } from '#core/navigation/patterns.ts'
import type { screenHelp } from './screen-help'
import './help-panel.css'

/**
 * "Hulp bij dit scherm" (F1): a few sentences beside the screen, which stays usable. The browser closes the panel on Esc
 * or a click elsewhere and gives the focus back; a change of screen closes it too.
 */
export function HelpPanel({ route }: { readonly route: RouteName }) {
  const panel = useRef<HTMLDivElement>(null)
  const [texts, setTexts] = useState<typeof screenHelp | null>(null)
  useEffect(() => {
    const shown = panel.current
    return () => {
      if (shown?.matches(':popover-open')) shown.hidePopover()
    }
  }, [route])
  /** The words are loaded when they are first asked for: nobody needs them to start. */
  const loadFirst = (event: ToggleEvent) => {
    if (event.newState !== 'open' || texts) return
    event.preventDefault()
    void import('./screen-help').then(({ screenHelp }) => {
      flushSync(() => setTexts(screenHelp))
      panel.current?.showPopover()
    })
  }
  const takeFocus = (event: ToggleEvent) => {
    if (event.newState === 'open') panel.current?.focus()
  }
  return (
    <>
      <button
        type="button"
        className="nav-link help-button"
        data-screen-help
        popoverTarget="hulp-paneel"
        aria-keyshortcuts="F1"
      >
        <IconHelpCircle aria-hidden />
        <span>Hulp bij dit scherm</span>
        <kbd aria-hidden>F1</kbd>
      </button>
      <div
        ref={panel}
        id="hulp-paneel"
        popover="auto"
        role="dialog"
        aria-labelledby="hulp-bij-scherm"
        tabIndex={-1}
        className="help-panel stack-tight"
        onBeforeToggle={loadFirst}
        onToggle={takeFocus}
      >
        <h2 id="hulp-bij-scherm">Hulp bij dit scherm</h2>
        {texts?.[route].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className="row">
          <button type="button" className="button button-normal" onClick={() => panel.current?.hidePopover()}>
            Sluit
          </button>
          <a href={addresses.help}>Alle hulp en toetsen</a>
        </div>
      </div>
    </>
  )
}
