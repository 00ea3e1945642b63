import type { Outcome } from '#core/check/interpret.ts'
import { Notice } from '#ui/notice.tsx'
import { Why } from './why'

/** What is no alarm because it is only a feeling: what to look into today, and how to look and ask. */
export function LookInto({ outcome: { lookInto, onlyFeeling } }: { readonly outcome: Outcome }) {
  return (
    <>
      {lookInto.map(({ rule, because }) => (
        <Notice key={rule.id} kind="attention" title="Ga dit vandaag na">
          <p>{rule.title}. Je vermoedt het alleen. Weet iemand het zeker, dan kan het niet wachten.</p>
          <Why
            about={rule.title}
            because={because}
            rule="Deze signalen vragen om haast als je ze ziet of hoort. Nu zijn ze alleen een vermoeden."
            advice={rule.steps}
          />
        </Notice>
      ))}
      {onlyFeeling.length > 0 && (
        <section className="stack-tight" aria-labelledby="alleen-gevoel">
          <h2 id="alleen-gevoel">Alleen een vermoeden: kijk en vraag</h2>
          <ol>
            {onlyFeeling.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <Why
            about="Alleen een vermoeden"
            because={[]}
            rule="Alles wat je aanvinkte, is een vermoeden, en er is niets bij dat altijd ernstig is."
            advice={onlyFeeling}
          />
        </section>
      )}
    </>
  )
}
