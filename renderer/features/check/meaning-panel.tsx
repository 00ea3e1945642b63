import type { Advice } from '#schema/interpretation.ts'
import { describeConnection, isSerious, notTogether } from '#core/check/describe-connection.ts'
import type { Outcome, PossibleDirection } from '#core/check/interpret.ts'
import { lowerFirst } from '#core/check/lower-first.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { PageLink } from '#reading/page-link.tsx'
import { LazyDetails } from './lazy-details'
import { Part } from './part'
import { OpenQuestions } from './open-questions'
import { Why } from './why'

/**
 * What it can be: ordinary explanations first, then directions with both views, then what is not known yet. With a signal
 * that is always serious the other way round, and before all what to do first.
 */
export function MeaningPanel({
  outcome,
  why,
}: {
  readonly outcome: Outcome
  /** Why the questions that are open stand there. */
  readonly why: Advice
}) {
  const serious = outcome.signals.some(isSerious)
  const questions = <OpenQuestions open={outcome.notKnownYet} why={why} />
  return (
    <div className="stack-wide">
      {serious ? (
        <DoFirst outcome={outcome} />
      ) : (
        <Ordinary outcome={outcome} title="Eerst: wat kan het ook zijn?" />
      )}
      {serious && questions}
      <Contradictions held={outcome.contradictions} />
      <Good good={outcome.good} />
      <Directions outcome={outcome} serious={serious} />
      {serious ? <Ordinary outcome={outcome} title="Wat kan het ook zijn?" /> : questions}
    </div>
  )
}

/** The first step of each signal that is always serious. */
function DoFirst({ outcome: { ownSteps } }: { readonly outcome: Outcome }) {
  const steps = ownSteps.filter(isSerious)
  if (steps.length === 0) return null
  return (
    <Part id="doe-eerst" title="Doe eerst" open>
      <ul>
        {steps.map(({ page, text }) => (
          <li key={page.id}>
            {text} <span className="soft">({lowerFirst(page.title)})</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Directions({ outcome, serious }: { readonly outcome: Outcome; readonly serious: boolean }) {
  const { directions, together } = outcome
  return (
    <Part id="kan-wijzen" title="Waar kan het op wijzen?" open>
      {directions.length === 0 && <p>Nergens op. Kijk wel of er hulp nodig is.</p>}
      {directions.length > 0 && !together && !serious && <p>{notTogether}</p>}
      <div>
        {directions.map((possible) => (
          <DirectionCard key={possible.direction.id} possible={possible} />
        ))}
      </div>
    </Part>
  )
}

function Contradictions({ held }: { readonly held: Outcome['contradictions'] }) {
  if (held.length === 0) return null
  return (
    <Part id="spreekt-tegen" title="Dit spreekt elkaar tegen" open>
      {held.map(({ rule, because }) => (
        <div key={rule.id}>
          <p>{rule.text}</p>
          <Why
            about={rule.text}
            because={because}
            rule="Deze signalen passen niet vanzelf bij elkaar. De check lost dat niet op."
            advice={[rule]}
          />
        </div>
      ))}
    </Part>
  )
}

function Good({ good }: { readonly good: Outcome['good'] }) {
  if (good.length === 0) return null
  return (
    <Part id="gaat-goed" title="Dit gaat goed" open>
      <ul>
        {good.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Why
        about="Dit gaat goed"
        because={[]}
        rule="Je vinkte aan wat goed gaat. Het haalt nooit een let-op weg."
        advice={good}
      />
    </Part>
  )
}

function Ordinary({ outcome, title }: { readonly outcome: Outcome; readonly title: string }) {
  const { ordinary, ordinaryTogether } = outcome
  const { text: connection, pairs, rest } = describeConnection(outcome)
  return (
    <Part id="kan-ook" title={title} open>
      <dl className="ordinary">
        {ordinaryTogether.length > 0 && (
          <div>
            <dt>Alles samen</dt>
            {ordinaryTogether.map(({ text }) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        )}
        {ordinary.map(({ page, text }) => (
          <div key={page.id}>
            <dt>
              <PageLink id={page.id} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="stack-tight">
        {connection !== '' && <p>{connection}</p>}
        {pairs.length > 0 && (
          <ul>
            {pairs.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        )}
        {rest !== '' && <p>{rest}</p>}
      </div>
    </Part>
  )
}

function DirectionCard({
  possible: { direction, because, combinations, phenomena },
}: {
  readonly possible: PossibleDirection
}) {
  return (
    <LazyDetails
      className="direction"
      summary={
        <>
          <h3>{direction.name}</h3>{' '}
          <span className="soft">
            {because.length === 1 ? 'past bij 1 signaal' : `past bij ${because.length} signalen`}
          </span>
        </>
      }
    >
      {() => (
        <div className="stack-tight">
          <p>
            <strong>Gewone verklaring:</strong> {direction.ordinary}
          </p>
          <p>{direction.short}</p>
          {combinations.map(({ rule, because: together }) => (
            <div key={rule.id} className="combination">
              <p>{rule.text}</p>
              <Why
                about={rule.text}
                because={together}
                rule="Deze signalen zeggen samen meer dan los. Los van elkaar zou je deze zin niet zien."
                advice={[rule]}
              />
            </div>
          ))}
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
          <p className="soft">
            Dader- én slachtofferbril: kijk altijd met allebei. Begin met wat er met de jongere is gebeurd.{' '}
            <a href={addresses.page('handreiking/dader-en-slachtoffer-tegelijk')}>Waarom allebei</a>
          </p>
          {phenomena.length > 0 && (
            <>
              <p>Lees meer:</p>
              <ul>
                {phenomena.map(({ page, because: fitting }) => (
                  <li key={page.id}>
                    <PageLink id={page.id} />
                    {fitting.length > 0 && (
                      <span className="soft"> past bij: {fitting.map(({ title }) => title).join('; ')}</span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Why
            about={direction.name}
            because={because}
            rule="Op de kaart van deze signalen staat deze richting. Hoe zwaarder het soort signaal en hoe eerder de kaart haar noemt, hoe hoger ze staat. Het gaat over de situatie, niet over de jongere."
            advice={[direction]}
          />
        </div>
      )}
    </LazyDetails>
  )
}
