import { useId } from 'react'
import type { ShownFact } from '#schema/page.ts'
import { FactDetails } from './fact-details'
import './fact.css'

/** All facts of a page with their sources, folded away until someone wants them. */
export function FactList({ facts }: { readonly facts: readonly ShownFact[] }) {
  const id = useId()
  return (
    <section className="fact-list" aria-labelledby={id}>
      <h2 id={id}>Bronnen bij deze pagina</h2>
      <details>
        <summary>
          {facts.length === 1 ? 'Eén feit' : `${facts.length} feiten`} met bron, datum en zekerheid
        </summary>
        {facts.map((fact) => (
          <FactDetails key={fact.id} fact={fact} />
        ))}
      </details>
    </section>
  )
}
