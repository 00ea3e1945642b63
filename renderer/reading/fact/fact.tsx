import { use, type ReactNode } from 'react'
import { findWorstCheck, nameCheck } from '#schema/fact-check.ts'
import type { ShownFact } from '#schema/page.ts'
import { CopyFacts } from '../copy/copy-fact'
import { FactDetails } from './fact-details'
import { PageFacts, readAround } from './page-facts'
import { useOpenPopover } from './page-popover'
import './fact.css'

/** Keeps a line from breaking where it stands (U+2060). */
const wordJoiner = '\u2060'

interface FactProps {
  readonly facts: readonly ShownFact[]
  /** The text around it says how old the facts are, so that only doubt needs a word. */
  readonly dated?: boolean
  /** It sends the reader to 112 or 113: nobody may hesitate over that. */
  readonly emergency?: boolean
  readonly children?: ReactNode
}

/** A factual sentence with its facts one click away. What is unsure, or a number or law to check, says so in the text itself. */
export function Fact({ facts, dated = false, emergency = false, children }: FactProps) {
  const openPopover = useOpenPopover()
  const all = use(PageFacts)
  const unsure = facts.some(({ certainty, advice }) => certainty === 'laag' && !advice)
  const check = findWorstCheck(
    facts.map((fact) => (fact.check?.inText && !(dated && fact.check.kind === 'nagaan') ? fact.check : null)),
  )
  // doubt says more than "not sure" does
  const warnings = emergency
    ? []
    : [unsure && check?.kind !== 'twijfel' && 'niet zeker', check !== undefined && nameCheck(check)].filter(
        Boolean,
      )
  const numbers = facts.map(({ number }) => number).join(', ')
  return (
    <>
      {children}
      {warnings.length > 0 && (
        <span className="fact-warning" title={warnings.join(', ')}>
          <span className="visually-hidden"> ({warnings.join(', ')})</span>
        </span>
      )}
      {wordJoiner}
      {/* A button alone could stand on a line of its own: a browser may break before one, whatever is in front of it. */}
      <span className="fact-marker">
        <span aria-hidden="true">
          {wordJoiner}
          {numbers}
        </span>
        <button
          type="button"
          aria-label={`Bron ${numbers}`}
          aria-haspopup="dialog"
          data-facts={numbers}
          onClick={(event) => {
            const around = readAround(event.currentTarget, all)
            openPopover(
              {
                name: `Waar dit op rust: bron ${numbers}`,
                body: (
                  <>
                    {facts.map((fact) => (
                      <FactDetails key={fact.id} fact={fact} />
                    ))}
                    <CopyFacts key={numbers} facts={facts} around={around} />
                  </>
                ),
              },
              event.currentTarget,
            )
          }}
        />
      </span>
    </>
  )
}
