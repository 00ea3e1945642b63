import type { Outcome, PossibleDirection } from '../../core/check/interpret'
import { noProof } from '../../core/check/check-report'
import { addresses } from '../../core/navigation/addresses'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ContactList } from '../naslag/contact-list'
import { PageLink } from '../naslag/page-link'
import { PageList } from '../naslag/page-list'
import { CounterQuestions } from './counter-questions'

/** What the ticked signals can be. The ordinary explanation always comes first. */
export function OutcomePanel({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.signals.length === 0)
    return (
      <section className="outcome" aria-label="Uitkomst">
        <p className="soft">
          Nog niets aangevinkt. Kies links wat je opviel. Hier lees je dan eerst de gewone verklaring, en
          daarna waar het op kan wijzen.
        </p>
      </section>
    )
  return (
    <section className="outcome stack-wide" aria-label="Uitkomst">
      {outcome.urgent && (
        <Notice kind="act-now" title="Dit kan niet wachten" live>
          <p>
            Er staat een signaal bij dat je altijd serieus neemt. Laat de jongere niet alleen. Is er nu
            gevaar, bel 112.
          </p>
          <LinkButton kind="act-now" href={addresses.actNow}>
            Nu handelen
          </LinkButton>
        </Notice>
      )}
      <Ordinary outcome={outcome} />
      <Directions outcome={outcome} />
      <NotKnown outcome={outcome} />
      <Questions outcome={outcome} />
      <section className="stack" aria-labelledby="wat-doe-je">
        <h2 id="wat-doe-je">Wat doe je?</h2>
        <p>Bespreek het eerst met een collega. Kies dan de route die past.</p>
        <PageList pages={outcome.routes} />
      </section>
      {outcome.contacts.length > 0 && (
        <section className="stack" aria-labelledby="wie-kun-je-bellen">
          <h2 id="wie-kun-je-bellen">Wie kun je bellen?</h2>
          <ContactList contacts={outcome.contacts} />
        </section>
      )}
      <CounterQuestions />
      <p className="soft">{noProof}</p>
    </section>
  )
}

function Ordinary({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section className="stack" aria-labelledby="kan-ook">
      <h2 id="kan-ook">Eerst: wat kan het ook zijn?</h2>
      <dl className="ordinary">
        {outcome.ordinary.map(({ page, text }) => (
          <div key={page.id}>
            <dt>
              <PageLink id={page.id} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        {outcome.signals.length === 1
          ? 'Eén signaal zegt meestal niets. Kijk of er iets verandert, en vraag ernaar.'
          : describeConnection(outcome)}
        {outcome.onlyHearsay && ' Niets hiervan heb je zelf gezien: kijk en vraag eerst zelf.'}
      </p>
    </section>
  )
}

/** Which signals strengthen each other and which stand alone, in a sentence. */
function describeConnection({ strengthening, alone }: Outcome): string {
  if (strengthening.length === 0)
    return 'Deze signalen versterken elkaar niet volgens de signalenkaart. Ze staan los van elkaar.'
  const standAlone =
    alone.length === 0 ? '' : ` Los staat: ${alone.map(({ title }) => `“${title}”`).join(', ')}.`
  const pairs = strengthening.map(([one, other]) => `“${one.title}” en “${other.title}”`)
  return `Deze signalen maken elkaar sterker: ${pairs.join('; ')}.${standAlone}`
}

function Directions({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section className="stack" aria-labelledby="kan-wijzen">
      <h2 id="kan-wijzen">Waar kan het op wijzen?</h2>
      {outcome.directions.map((possible, index) => (
        <DirectionCard key={possible.direction.id} possible={possible} open={index < 2} />
      ))}
    </section>
  )
}

function DirectionCard({
  possible: { direction, because },
  open,
}: {
  readonly possible: PossibleDirection
  readonly open: boolean
}) {
  return (
    <details className="direction" open={open}>
      <summary>
        <h3>{direction.name}</h3>
      </summary>
      <div className="stack-tight">
        <p>
          <strong>Gewone verklaring:</strong> {direction.ordinary}
        </p>
        <p>{direction.short}</p>
        <p className="soft">Waarom zie ik dit? Past bij: {because.map(({ title }) => title).join('; ')}.</p>
        <dl className="both-views">
          <div>
            <dt>Deed de jongere mee?</dt>
            <dd>{direction.tookPart}</dd>
          </div>
          <div>
            <dt>Overkwam het de jongere?</dt>
            <dd>{direction.wasHarmed}</dd>
          </div>
        </dl>
        <p>
          Lees meer:{' '}
          {direction.phenomena.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <PageLink id={id} />
            </span>
          ))}
        </p>
      </div>
    </details>
  )
}

function NotKnown({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section className="stack" aria-labelledby="nog-niet">
      <h2 id="nog-niet">Wat weet je nog niet?</h2>
      <ul>
        {outcome.notKnownYet.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section className="stack" aria-labelledby="vragen">
      <h2 id="vragen">Vragen die je kunt stellen</h2>
      <ul className="plain-list stack-tight">
        {outcome.questions.map(({ ask, avoid, page }) => (
          <li key={page.id}>
            <span className="say">“{ask}”</span>
            <span className="avoid"> Zeg liever niet: “{avoid}”</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.page('handreiking/het-gesprek-met-de-jongere')}>Zo voer je het gesprek</a>
      </p>
    </section>
  )
}
