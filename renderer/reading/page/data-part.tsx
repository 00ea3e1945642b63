import type { ReactNode } from 'react'
import './page-text.css'

interface DataPartProps {
  readonly heading: { readonly id: string; readonly text: string }
  readonly children: ReactNode
}

/** One part of a page that is made from data, with the heading by which search finds it. */
export function DataPart({ heading, children }: DataPartProps) {
  return (
    <section className="stack-tight page-body" aria-labelledby={heading.id}>
      <h2 id={heading.id}>{heading.text}</h2>
      {children}
    </section>
  )
}

/** Short texts as a list. */
export function TextList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
