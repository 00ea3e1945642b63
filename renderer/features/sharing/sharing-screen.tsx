import { use, useEffect, useRef } from 'react'
import { loadSharing } from '../../content'
import { roles } from '#schema/roles.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { listAnswers, walkFlow, type SharingPlace } from '#core/sharing/walk-flow.ts'
import type { ScreenProps } from '../../screen-props'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { Fact } from '#reading/fact/fact.tsx'
import { PagePopover } from '#reading/fact/page-popover.tsx'
import { AnswerPath } from './answer-path'
import { SharingAdviceView } from './sharing-advice'
import './sharing.css'
import '#reading/page/page-text.css'

/** "Mag ik dit delen?": a few questions that end in advice with its grounds. The answers live in the address, nowhere else. */
export function SharingScreen({ query }: ScreenProps<'sharing'>) {
  const flow = use(loadSharing())
  const answers = (query.get('pad') ?? '').split('.').filter((answer) => answer !== '')
  const place = walkFlow(flow, query.get('rol') ?? '', answers)
  return (
    <div className="stack-wide">
      <header className="stack">
        <Breadcrumbs />
        <ScreenTitle>Mag ik dit delen?</ScreenTitle>
        {place.kind === 'role' && (
          <p className="page-lead page-body">
            Een paar vragen, en dan advies met de gronden erbij. Geen oordeel: of het mag, bepaal je met
            iemand die jouw regels kent. Er blijft niets bewaard.
          </p>
        )}
        <Notice>
          <PagePopover>
            <p>
              <Fact facts={flow.withoutName.facts}>{flow.withoutName.text}</Fact>
            </p>
          </PagePopover>
        </Notice>
      </header>
      <StepView place={place} />
    </div>
  )
}

function StepView({ place }: { readonly place: SharingPlace }) {
  const heading = useStepFocus(stepId(place))
  switch (place.kind) {
    case 'role':
      return (
        <section className="stack" aria-labelledby="vraag">
          <h2 id="vraag" ref={heading} tabIndex={-1} className="sharing-step">
            Wat is jouw rol?
          </h2>
          <ChoiceList
            choices={roles.map(({ id, name }) => ({ id, text: name, href: addresses.sharing(id) }))}
          />
        </section>
      )
    case 'question': {
      const { question, role, steps } = place
      const answers = listAnswers(steps)
      return (
        <>
          <section className="stack" aria-labelledby="vraag">
            <p className="soft">Vraag {steps.length + 1}</p>
            <h2 id="vraag" ref={heading} tabIndex={-1} className="sharing-step">
              {question.text}
            </h2>
            {question.hint !== '' && <p>{question.hint}</p>}
            <ChoiceList
              choices={question.answers.map(({ id, text }) => ({
                id,
                text,
                href: addresses.sharing(role.id, [...answers, id]),
              }))}
            />
            <LinkButton
              kind="quiet"
              href={
                steps.length === 0 ? addresses.sharing() : addresses.sharing(role.id, answers.slice(0, -1))
              }
            >
              Ga een vraag terug
            </LinkButton>
          </section>
          <AnswerPath role={role.id} steps={steps} />
        </>
      )
    }
    case 'advice':
      return <SharingAdviceView place={place} heading={heading} />
  }
}

/** Answers as large links: each has an address, so "back" in the window goes a question back too. */
function ChoiceList({
  choices,
}: {
  readonly choices: readonly { readonly id: string; readonly text: string; readonly href: string }[]
}) {
  return (
    <ul className="sharing-choices">
      {choices.map(({ id, text, href }) => (
        <li key={id}>
          <a className="sharing-choice" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Puts the focus on the new question after an answer, so that keyboard and screen reader go on from there. */
function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus({ preventScroll: true })
    shown.current = step
  }, [step])
  return heading
}

function stepId(place: SharingPlace): string {
  if (place.kind === 'role') return 'rol'
  return place.kind === 'question' ? `vraag-${place.question.id}` : `advies-${place.advice.id}`
}
