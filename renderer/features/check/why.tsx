import type { Advice } from '#schema/interpretation.ts'
import type { ShownFact } from '#schema/page.ts'
import type { SignalPage } from '#core/check/interpret.ts'
import { FactDetails } from '#reading/fact/fact-details.tsx'
import { useStore } from '#dom/store.ts'
import { Switch } from '#ui/fields/switch.tsx'
import { whyStore } from './check-store'

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

/** Below every conclusion, when the user asks for it: the ticks that led to it, the rule in words, and what the rule rests on. */
export function Why({ about, because, rule, advice }: WhyProps) {
  if (!useStore(whyStore)) return null
  return (
    <div className="why-text stack-tight no-print" role="note" aria-label={`Waarom zie ik dit? ${about}`}>
      {because.length > 0 && <p>Je vinkte aan: {because.map(({ title }) => `“${title}”`).join(', ')}.</p>}
      <p>{rule}</p>
      <Basis facts={gatherFacts(advice)} />
    </div>
  )
}

/** The one switch for all of them. */
export function WhySwitch() {
  return (
    <Switch
      label="Waarom zie ik dit?"
      checked={useStore(whyStore)}
      onChange={(event) => whyStore.write(event.target.checked)}
    />
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
