import { IconArrowBackUp, IconPrinter } from '@tabler/icons-react'
import { use, type RefObject } from 'react'
import { loadManifest, loadSharing } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { listGrounds } from '#core/sharing/list-grounds.ts'
import { listAnswers, type SharingPlace } from '#core/sharing/walk-flow.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ContactList } from '#reading/contacts/contact-list.tsx'
import { FactDetails } from '#reading/fact/fact-details.tsx'
import { PageList } from '#reading/page-list.tsx'
import { AnswerPath } from './answer-path'
import './sharing.css'
import '#reading/page/page-text.css'

interface SharingAdviceProps {
  readonly place: Extract<SharingPlace, { kind: 'advice' }>
  /** Gets the focus when the advice appears. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** The end of the questions: what you can do, with whom, what to write down, and what it rests on. Never a verdict. */
export function SharingAdviceView({ place, heading }: SharingAdviceProps) {
  const { updated } = use(loadSharing())
  const { byId } = use(loadManifest())
  const { advice, role, steps } = place
  const pages = advice.pages.flatMap((id) => byId.get(id) ?? [])
  const contacts = pages.filter(({ collection }) => collection === 'contact')
  const others = pages.filter(({ collection }) => collection !== 'contact')
  return (
    <>
      <section className="stack" aria-labelledby="advies">
        <p className="soft">Ons advies, geen juridisch oordeel</p>
        <h2 id="advies" ref={heading} tabIndex={-1} className="sharing-step">
          {advice.title}
        </h2>
        {advice.actNow && (
          <Notice kind="act-now">
            <p>
              Is er nu gevaar, bel 112. <a href={addresses.actNow}>Nu handelen</a>
            </p>
          </Notice>
        )}
        <ul className="page-body">
          {advice.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className="sharing-consult">
          <h3>Met wie overleg je?</h3>
          <ul>
            {[...advice.consult, ...role.consult].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <h3>Schrijf op</h3>
        <ul className="page-body">
          {advice.writeDown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>Je keuze, met de reden. Feiten, geen oordeel over een persoon.</li>
        </ul>
      </section>
      {contacts.length > 0 && (
        <section className="stack" aria-labelledby="wie-bel-je">
          <h2 id="wie-bel-je">Wie bel je?</h2>
          <ContactList contacts={contacts} />
        </section>
      )}
      <section className="stack-tight page-body" aria-labelledby="gronden">
        <h2 id="gronden">Waar dit op rust</h2>
        <p>
          Deze feiten horen bij jouw antwoorden. Ze zeggen niet of het in jouw zaak mag. Zoek iemand die de
          regels van nu kent.
        </p>
        {listGrounds(advice, role).map((fact) => (
          <FactDetails key={fact.id} fact={fact} />
        ))}
      </section>
      {others.length > 0 && (
        <section className="stack" aria-labelledby="lees-verder">
          <h2 id="lees-verder">Lees verder</h2>
          <PageList pages={others} />
        </section>
      )}
      <AnswerPath role={role.id} steps={steps} />
      <div className="row no-print">
        <Button data-print icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
          Druk af
        </Button>
        <LinkButton
          href={addresses.sharing(role.id, listAnswers(steps).slice(0, -1))}
          icon={<IconArrowBackUp aria-hidden />}
        >
          Ga een vraag terug
        </LinkButton>
        <LinkButton kind="quiet" href={addresses.sharing()}>
          Begin opnieuw
        </LinkButton>
      </div>
      <p className="soft page-body">
        De vragen en het advies zijn ons eigen ontwerp, van {formatDay(updated)}. De regels van je organisatie
        gaan voor.
      </p>
    </>
  )
}
