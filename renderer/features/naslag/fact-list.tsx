import { useId } from 'react'
import type { ShownFact } from '../../../content/schema/page'
import { useAfterPaint } from '../../ui/use-after-paint'
import { FactDetails } from './fact-details'
import './fact.css'

/**
 * All facts of a page with their sources, folded away until someone wants them. They are put there after the page has
 * been painted: they are half of what a page consists of, and nobody sees them at first.
 */
export function FactList({ facts }: { readonly facts: readonly ShownFact[] }) {
  const id = useId()
  const painted = useAfterPaint()
  return (
    <section className="fact-list" aria-labelledby={id}>
      <h2 id={id}>Bronnen bij deze pagina</h2>
      <details>
        <summary>
          {facts.length === 1 ? 'Eén feit' : `${facts.length} feiten`} met bron, datum en zekerheid
        </summary>
        {painted && facts.map((fact) => <FactDetails key={fact.id} fact={fact} />)}
      </details>
    </section>
  )
}
