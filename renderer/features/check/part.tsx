import type { ReactNode } from 'react'

interface PartProps {
  /** Id of its heading. */
  readonly id: string
  readonly title: string
  /** What is in it, in a few words, to read while it is folded. */
  readonly line?: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the outcome: one line that opens. */
export function Part({ id, title, line, open = false, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <details className="outcome-part" open={open}>
        <summary>
          <h2 id={id}>{title}</h2> {line !== undefined && <span className="soft">{line}</span>}
        </summary>
        <div className="stack">{children}</div>
      </details>
    </section>
  )
}
