import { createContext, use, type ReactNode } from 'react'
import { namesEmergency } from '#schema/fact-check.ts'
import type { PageSummary } from '#schema/page.ts'
import { splitLines } from '#core/naslag/split-lines.ts'
import { loadManifest } from '../../content'
import { CallList } from '../contacts/call-list'
import { PageFact } from './page-fact'
import { TableOfContents } from './table-of-contents'
import './first-steps.css'

/** The page that cannot wait around a text, and the numbers of the facts under its summary. */
export const UrgentPage = createContext<{
  readonly page: PageSummary
  readonly lead: readonly number[]
} | null>(null)

/** What to do now, whom to call and what to say, in one view. The steps come from the text of the page. */
export function FirstSteps({ children }: { readonly children?: ReactNode }) {
  const { byId } = use(loadManifest())
  const urgent = use(UrgentPage)
  if (!urgent) return children
  const { page, lead } = urgent
  const contacts = (page.contacts ?? []).flatMap((id) => byId.get(id) ?? [])
  return (
    <div className="first-steps">
      <div className="first-steps-board">
        <div className="first-steps-left">
          <div className="first-steps-now">{children}</div>
          {page.say !== undefined && (
            <p className="first-steps-say">
              <strong>Zeg:</strong> “{page.say}”
            </p>
          )}
        </div>
        <section className="first-steps-call" aria-labelledby="bel">
          <h2 id="bel">Bel</h2>
          <CallList contacts={contacts} />
        </section>
      </div>
      <TableOfContents page={page} />
      <p className="first-steps-lead">
        <PageFact numbers={lead} emergency={namesEmergency(page.short)}>
          {page.short}
        </PageFact>
      </p>
    </div>
  )
}

/** The first steps of a signal: they stand on its card. */
export function SignalFirstSteps({ first }: { readonly first: string }) {
  return (
    <FirstSteps>
      <h2 id="nu">Nu</h2>
      <ol>
        {splitLines(first).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </FirstSteps>
  )
}
