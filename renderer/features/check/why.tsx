import type { Advice } from '../../../content/schema/interpretation'
import type { ShownFact } from '../../../content/schema/page'
import type { SignalPage } from '../../core/check/interpret'
import { FactDetails } from '../naslag/fact-details'

interface WhyProps {
  /** What it is about, for who hears the button without seeing it. */
  readonly about: string
  /** The ticked signals that make this show; none for what always shows. */
  readonly because: readonly SignalPage[]
  /** The rule in words. */
  readonly rule: string
  readonly facts: readonly ShownFact[]
}

/** Behind every conclusion: the ticks that led to it, the rule in words, and what the rule rests on. */
export function Why({ about, because, rule, facts }: WhyProps) {
  return (
    <details className="why no-print">
      <summary>
        Waarom zie ik dit?<span className="visually-hidden"> {about}</span>
      </summary>
      <div className="stack-tight">
        {because.length > 0 && <p>Je vinkte aan: {because.map(({ title }) => `“${title}”`).join(', ')}.</p>}
        <p>{rule}</p>
        {facts.length === 0 ? (
          <p className="soft">Eigen ontwerp: algemeen advies zonder bron.</p>
        ) : (
          <>
            <p className="soft">De regel is ons eigen ontwerp. De zin rust op:</p>
            {facts.map((fact) => (
              <FactDetails key={fact.id} fact={fact} />
            ))}
          </>
        )}
      </div>
    </details>
  )
}

/** The facts below several sentences, each once, numbered anew. */
export function gatherFacts(advice: readonly Pick<Advice, 'facts'>[]): ShownFact[] {
  const byId = new Map(advice.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])))
  return [...byId.values()].map((fact, index) => ({ ...fact, number: index + 1 }))
}
