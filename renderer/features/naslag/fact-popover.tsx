import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { ShownFact } from '../../../content/schema/page'
import { FactDetails } from './fact-details'
import './fact.css'

type OpenFacts = (facts: readonly ShownFact[], marker: HTMLElement) => void

const FactContext = createContext<OpenFacts>(() => undefined)

/** Opens facts beside their marker. */
export function useOpenFacts(): OpenFacts {
  return use(FactContext)
}

/**
 * One popover for all facts on a page: a page has dozens of markers and shows one at a time. The browser closes it on
 * Esc or a click elsewhere and gives the focus back to the marker.
 */
export function FactPopover({ children }: { readonly children: ReactNode }) {
  const popover = useRef<HTMLDivElement>(null)
  const [facts, setFacts] = useState<readonly ShownFact[]>([])
  const open = useCallback<OpenFacts>((wanted, marker) => {
    flushSync(() => setFacts(wanted))
    popover.current?.showPopover({ source: marker })
    popover.current?.focus()
  }, [])
  const numbers = facts.map(({ number }) => number).join(', ')
  return (
    <FactContext value={open}>
      {children}
      <div
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={`Waar dit op rust: bron ${numbers}`}
        tabIndex={-1}
        className="fact-popover"
      >
        {facts.map((fact) => (
          <FactDetails key={fact.id} fact={fact} />
        ))}
        <button type="button" className="button button-quiet" onClick={() => popover.current?.hidePopover()}>
          Sluit
        </button>
      </div>
    </FactContext>
  )
}
