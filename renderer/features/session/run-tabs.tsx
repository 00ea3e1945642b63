import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

interface RunTabsProps<Name extends string> {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly title: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  readonly children: ReactNode
}

/** Tabs with one panel: arrow keys go through them, Home and End to the first and last. */
export function RunTabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: RunTabsProps<Name>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const index = (to + tabs.length) % tabs.length
    const next = tabs[index]
    if (!next) return
    event.preventDefault()
    onChoose(next.name)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  return (
    <div className="stack">
      <div className="run-tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            className="run-tab"
            aria-selected={name === chosen}
            aria-controls={`${id}-paneel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
            onKeyDown={press}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-paneel`} aria-labelledby={`${id}-${chosen}`} className="stack-wide">
        {children}
      </div>
    </div>
  )
}
