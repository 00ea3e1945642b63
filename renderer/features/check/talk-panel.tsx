import { IconPrinter } from '@tabler/icons-react'
import type { Interpretation } from '#schema/interpretation.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { Part } from './part'
import { Why } from './why'
import '#reading/page/page-text.css'

interface TalkPanelProps {
  readonly outcome: Outcome
  readonly talk: Interpretation['talk']
}

/** The conversation: how to begin, a question for each signal, what not to say, and a plan to print. */
export function TalkPanel({ outcome, talk }: TalkPanelProps) {
  return (
    <div className="talk-plan stack-wide">
      <Part id="beginnen" title="Zo kun je beginnen" open>
        <ul className="plain-list stack-tight">
          {outcome.openers.map(({ rule, because }) => (
            <li key={rule.id}>
              <p className="say">“{rule.text}”</p>
              <Why
                about={rule.text}
                because={because}
                rule={
                  because.length === 0
                    ? 'Deze zin past bij ieder gesprek.'
                    : 'Deze zin past bij wat je aanvinkte. De woorden zijn van ons: zeg het zoals jij praat.'
                }
                advice={[rule]}
              />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="vragen" title="Een vraag bij ieder signaal" open>
        <div className="stack-tight">
          <p>
            <strong>{talk.sayFirst.text}</strong>
          </p>
          <Why
            about={talk.sayFirst.text}
            because={[]}
            rule="Dit geldt bij ieder gesprek: een antwoord kan gaan over iets wat niet mag."
            advice={[talk.sayFirst]}
          />
        </div>
        <dl className="signal-questions">
          {outcome.questions.map(({ ask, avoid, page }) => (
            <div key={page.id}>
              <dt>{page.title}</dt>
              <dd>
                <p className="say">“{ask}”</p>
                {avoid !== '' && <p className="avoid">Zeg liever niet: “{avoid}”</p>}
                <Why
                  about={ask}
                  because={[page]}
                  rule={talk.whyQuestions.text}
                  advice={[talk.whyQuestions]}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="niet-zeggen" title="Wat je niet zegt of doet">
        <ul>
          {talk.avoid.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Why
          about="Wat je niet zegt of doet"
          because={[]}
          rule="Dit geldt bij ieder gesprek."
          advice={talk.avoid}
        />
      </Part>
      <Part id="gespreksplan" title="Gespreksplan" line="om af te vinken en af te drukken">
        <div className="plan-parts">
          {talk.plan.map(({ title, points }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {points.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <Why
          about="Gespreksplan"
          because={[]}
          rule="Dit plan geldt bij ieder gesprek."
          advice={talk.plan.flatMap(({ points }) => points)}
        />
        <div className="row no-print">
          <Button data-print icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            Druk het gespreksplan af
          </Button>
          <a href={addresses.page('handreiking/het-gesprek-met-de-jongere')}>Zo voer je het gesprek</a>
        </div>
      </Part>
    </div>
  )
}
