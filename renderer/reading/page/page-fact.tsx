import { use, type ReactNode } from 'react'
import { Fact } from '../fact/fact'
import { PageFacts } from '../fact/page-facts'

interface PageFactProps {
  /** Of the facts on this page, from 1. */
  readonly numbers: readonly number[]
  /** The text around it says how old the facts are. */
  readonly dated?: boolean
  /** It sends the reader to 112 or 113. */
  readonly emergency?: boolean
  readonly children?: ReactNode
}

/** A factual sentence on a page, which has the facts themselves. One that rests on none stays as it is. */
export function PageFact({ numbers, dated = false, emergency = false, children }: PageFactProps) {
  const all = use(PageFacts)
  if (numbers.length === 0) return children
  return (
    <Fact facts={numbers.flatMap((number) => all[number - 1] ?? [])} dated={dated} emergency={emergency}>
      {children}
    </Fact>
  )
}
