import { useEffect, useRef, useState } from 'react'
import { ageBands, roles, sights, type CheckState } from '#core/check/check-state.ts'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import { checkStore } from './check-store'

/** One of the three questions. */
export type ContextPart = 'role' | 'age' | 'sight'

interface Question {
  readonly part: ContextPart
  readonly name: string
  readonly question: string
  readonly hint: string
  readonly choices: readonly { readonly id: string; readonly name: string }[]
}

/** Three taps that set the scene. Nobody has to answer, and none of them is about one young person. */
const questions: readonly Question[] = [
  {
    part: 'role',
    name: 'Rol',
    question: 'Wat is jouw rol?',
    hint: 'Dan zie je wat jij vanuit die rol doet.',
    choices: roles,
  },
  {
    part: 'age',
    name: 'Leeftijd',
    question: 'Hoe oud is de jongere ongeveer?',
    hint: 'Routes, contacten, toestemming en recht verschillen per leeftijd.',
    choices: ageBands,
  },
  {
    part: 'sight',
    name: 'Hoe weet je het',
    question: 'Hoe weet je het meestal?',
    hint: 'Staat klaar bij ieder signaal. Per signaal kun je het veranderen.',
    choices: sights,
  },
]

interface ContextStepsProps {
  /** The question that was opened, null for none; undefined: nothing was pressed yet, so the first one without an answer is open. */
  readonly chosen: ContextPart | null | undefined
  readonly onChoose: (part: ContextPart | null) => void
}

/** The context as three small buttons, with the question that is open below them. */
export function ContextSteps({ chosen, onChoose }: ContextStepsProps) {
  const state = useStore(checkStore)
  const [hadSignals] = useState(state.seen.length > 0)
  const open = chosen === undefined ? (hadSignals ? null : firstUnanswered(state)) : chosen
  const heading = useFocusOnNext(open, chosen !== undefined)
  const question = questions.find(({ part }) => part === open)
  const goOn = (from: ContextPart) => {
    const at = questions.findIndex(({ part }) => part === from)
    const next = questions.slice(at + 1).find(({ part }) => checkStore.read()[part] === '')
    onChoose(next?.part ?? null)
  }
  return (
    <section className="check-context stack-tight no-print" aria-label="Context">
      <div className="context-chips">
        {questions.map(({ part, name, choices }) => (
          <button
            key={part}
            type="button"
            className="context-chip"
            aria-expanded={open === part}
            onClick={() => onChoose(open === part ? null : part)}
          >
            <span className="soft">{name}:</span>{' '}
            <strong>{choices.find(({ id }) => id === state[part])?.name ?? 'kies'}</strong>
          </button>
        ))}
      </div>
      {question && (
        <div className="context-question stack-tight" role="group" aria-labelledby="context-vraag">
          <h2 id="context-vraag" ref={heading} tabIndex={-1}>
            {question.question}
          </h2>
          <p className="soft">{question.hint}</p>
          <div className="context-tiles">
            {question.choices.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className="context-tile"
                aria-pressed={state[question.part] === id}
                onClick={() => {
                  checkStore.write({ ...checkStore.read(), [question.part]: id })
                  goOn(question.part)
                }}
              >
                {name}
              </button>
            ))}
          </div>
          <Button
            kind="quiet"
            onClick={() => {
              checkStore.write({ ...checkStore.read(), [question.part]: '' })
              goOn(question.part)
            }}
          >
            Sla over
          </Button>
        </div>
      )}
    </section>
  )
}

function firstUnanswered(state: CheckState): ContextPart | null {
  return questions.find(({ part }) => state[part] === '')?.part ?? null
}

/** After an answer the pressed tile is gone: the focus goes to the next question, or to the search field after the last. */
function useFocusOnNext(open: ContextPart | null, pressed: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(open)
  useEffect(() => {
    const changed = before.current !== open
    before.current = open
    if (!changed || !pressed) return
    if (open !== null) heading.current?.focus()
    else if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.signal-picker input')?.focus()
  }, [open, pressed])
  return heading
}
