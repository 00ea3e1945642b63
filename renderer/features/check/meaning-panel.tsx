import type { Advice } from '#schema/interpretation.ts'
import { describeConnection, notTogether } from '#core/check/describe-connection.ts'
import type { Outcome, PossibleDirection } from '#core/check/interpret.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { PageLink } from '#reading/page-link.tsx'
import { LazyDetails } from './lazy-details'
import { OpenQuestions } from './open-questions'
import { Why } from './why'

/** Directions that are open from the start; the others are one click away. */
const openAtFirst = 2

/** What it can be: ordinary explanations first, then directions with both views, then what is not known yet. */
export function MeaningPanel({
  outcome,
  why,
}: {
  readonly outcome: Outcome
  /** Why the questions that are open stand there. */
  readonly why: Advice
}) {
  return (
    <div className="stack-wide">
      <Ordinary outcome={outcome} />
      <Contradictions held={outcome.contradictions} />
      <Good good={outcome.good} />
      <section className="stack" aria-labelledby="kan-wijzen">
        <h2 id="kan-wijzen">Waar kan het op wijzen?</h2>
        {outcome.directions.length === 0 && <p>Nergens op. Kijk wel of er hulp nodig is.</p>}
        {outcome.directions.length > 0 && !outcome.together && <p>{notTogether}</p>}
        <div>
          {outcome.directions.map((possible, index) => (
            <DirectionCard
              key={possible.direction.id}
              possible={possible}
              open={outcome.together && outcome.onlyFeeling.length === 0 && index < openAtFirst}
            />
          ))}
        </div>
      </section>
      <OpenQuestions open={outcome.notKnownYet} why={why} />
    </div>
  )
}

function Contradictions({ held }: { readonly held: Outcome['contradictions'] }) {
  if (held.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="spreekt-tegen">
      <h2 id="spreekt-tegen">Dit spreekt elkaar tegen</h2>
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
    </section>
  )
}

function Good({ good }: { readonly good: Outcome['good'] }) {
  if (good.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="gaat-goed">
      <h2 id="gaat-goed">Dit gaat goed</h2>
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
    </section>
  )
}

function Ordinary({ outcome }: { readonly outcome: Outcome }) {
  const { ordinary, ordinaryTogether } = outcome
  const { text: connection, pairs, rest } = describeConnection(outcome)
  return (
    <section className="stack" aria-labelledby="kan-ook">
      <h2 id="kan-ook">Eerst: wat kan het ook zijn?</h2>
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
        <p>{connection}</p>
        {pairs.length > 0 && (
          <ul>
            {pairs.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        )}
        {rest !== '' && <p>{rest}</p>}
      </div>
    </section>
  )
}

function DirectionCard({
  possible: { direction, because, combinations, phenomena },
  open,
}: {
  readonly possible: PossibleDirection
  readonly open: boolean
}) {
  return (
    <LazyDetails className="direction" open={open} summary={<h3>{direction.name}</h3>}>
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
