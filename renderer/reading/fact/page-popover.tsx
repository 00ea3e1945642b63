import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import './page-popover.css'

/** What a popover shows. `name` is read out when it opens. */
interface PopoverContent {
  readonly name: string
  readonly body: ReactNode
}

type OpenPopover = (content: PopoverContent, marker: HTMLElement) => void

const PopoverContext = createContext<OpenPopover>(() => undefined)

/** Opens the popover of the page beside a marker in the text. */
export function useOpenPopover(): OpenPopover {
  return use(PopoverContext)
}

/**
 * One popover for all facts and terms on a page: a page has dozens of markers and shows one at a time. The browser
 * closes it on Esc or a click elsewhere and gives the focus back to the marker.
 */
export function PagePopover({ children }: { readonly children: ReactNode }) {
  const popover = useRef<HTMLDivElement>(null)
  const [content, setContent] = useState<PopoverContent>({ name: '', body: null })
  const open = useCallback<OpenPopover>((wanted, marker) => {
    flushSync(() => setContent(wanted))
    popover.current?.showPopover({ source: marker })
    popover.current?.focus()
  }, [])
  return (
    <PopoverContext value={open}>
      {children}
      <div
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={content.name}
        tabIndex={-1}
        className="page-popover"
      >
        {content.body}
        <button type="button" className="button button-quiet" onClick={() => popover.current?.hidePopover()}>
          Sluit
        </button>
      </div>
    </PopoverContext>
  )
}
