import { useState, type ReactNode } from 'react'

interface LazyDetailsProps {
  readonly className: string
  readonly summary: ReactNode
  readonly open?: boolean
  /** Made when it is opened for the first time: what nobody reads costs nothing at every tick. */
  readonly children: () => ReactNode
}

/** Something that can be unfolded, whose inside exists only once it was open. */
export function LazyDetails({ className, summary, open = false, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {(open || opened) && children()}
    </details>
  )
}
