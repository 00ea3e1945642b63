import type { Advice } from '#schema/interpretation.ts'
import type { ShownFact } from '#schema/page.ts'
import type { SignalPage } from '#core/check/interpret.ts'
import { FactDetails } from '#reading/fact/fact-details.tsx'
import { LazyDetails } from './lazy-details'

interface WhyProps {
  /** What it is about, for who hears the button without seeing it. */
  readonly about: string
  /** The ticked signals that make this show; none for what always shows. */
  readonly because: readonly SignalPage[]
  /** The rule in words. */
  readonly rule: string
  /** The sentences that it is about; their facts are shown, each once. */
  readonly advice: readonly Pick<Advice, 'facts'>[]
}

/** Behind every conclusion: the ticks that led to it, the rule in words, and what the rule rests on. */
export function Why({ about, because, rule, advice }: WhyProps) {
  return (
    <LazyDetails
      className="why no-print"
      summary={
        <>
          Waarom zie ik dit?<span className="visually-hidden"> {about}</span>
        </>
      }
    >
      {() => (
        <div className="stack-tight">
          {because.length > 0 && <p>Je vinkte aan: {because.map(({ title }) => `“${title}”`).join(', ')}.</p>}
          <p>{rule}</p>
          <Basis facts={gatherFacts(advice)} />
        </div>
      )}
    </LazyDetails>
  )
}

function Basis({ facts }: { readonly facts: readonly ShownFact[] }) {
  if (facts.length === 0) return <p className="soft">Eigen ontwerp: algemeen advies zonder bron.</p>
  return (
    <>
      <p className="soft">De regel is ons eigen ontwerp. De zin rust op:</p>
      {facts.map((fact) => (
        <FactDetails key={fact.id} fact={fact} />
      ))}
    </>
  )
}

/** The facts below several sentences, each once, numbered anew. */
function gatherFacts(advice: readonly Pick<Advice, 'facts'>[]): ShownFact[] {
  const byId = new Map(advice.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])))
  return [...byId.values()].map((fact, index) => ({ ...fact, number: index + 1 }))
}
