import { urgentKinds, type UrgentRule } from '#schema/interpretation.ts'
import type { Held } from '#core/check/interpret.ts'
import { lowerFirst } from '#core/check/lower-first.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { LinkButton } from '#ui/button.tsx'
import { Why } from './why'

/** What cannot wait, on top of everything: what it is and the first thing to do, before any click; then all steps, and why. */
export function UrgentNotice({ urgent }: { readonly urgent: readonly Held<UrgentRule>[] }) {
  // The frame is always there: a screen reader then reads out what comes into it.
  return (
    <div role="alert" className="check-urgent">
      {urgent.length > 0 && (
        <div className="notice notice-act-now check-urgent-notice">
          <div className="row check-urgent-head">
            <p className="notice-title">Dit kan niet wachten</p>
            <LinkButton kind="act-now" href={addresses.actNow}>
              Nu handelen
            </LinkButton>
          </div>
          <ul className="plain-list stack-tight">
            {urgent.map(({ rule, because }) => (
              <li key={rule.id}>
                <p>
                  <strong>
                    {urgentKinds[rule.kind]}: {lowerFirst(rule.title)}.
                  </strong>{' '}
                  {rule.steps[0]?.text} {rule.reason}
                </p>
                <div className="check-urgent-more">
                  <details className="why">
                    <summary>
                      Wat doe je nu?<span className="visually-hidden"> {rule.title}</span>
                    </summary>
                    <ol>
                      {rule.steps.map(({ text }) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ol>
                  </details>
                  <Why
                    about={rule.title}
                    because={because}
                    rule="Deze signalen vragen om haast. Een ander signaal erbij, of iets wat goed gaat, haalt dit niet weg."
                    advice={rule.steps}
                  />
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
