import { useState } from 'react'
import type { Case } from '#schema/case.ts'
import { caseAudiences, caseSettings } from '#schema/case-labels.ts'
import { caseHeadings } from '#schema/data-headings.ts'
import { joinDutch } from '#core/report/join-dutch.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataPart, TextList } from './data-part'
import './data-page.css'

/** A case to practise with: the situation, what comes to light bit by bit, and what helps to talk it through. */
export function CaseView({ own }: { readonly own: Case }) {
  return (
    <>
      <DataPart heading={caseHeadings.situation}>
        <p className="soft">
          Geschreven voor {joinDutch(own.voor.map((group) => caseAudiences[group]))}. Speelt{' '}
          {caseSettings[own.omgeving]}.
        </p>
        <p>{own.situatie}</p>
        <p>
          <strong>Begin met:</strong> {own.startvraag}
        </p>
      </DataPart>
      <DataPart heading={caseHeadings.alsoMeans}>
        <TextList texts={own.kan_ook_betekenen} />
      </DataPart>
      <Reveals own={own} />
      <DataPart heading={caseHeadings.questions}>
        <TextList texts={own.discussievragen} />
      </DataPart>
      <DataPart heading={caseHeadings.counter}>
        <TextList texts={own.tegenvragen} />
      </DataPart>
      <DataPart heading={caseHeadings.signals}>
        <ul>
          {own.signalen.map(({ label, soort }) => (
            <li key={label}>
              {label} <span className="soft">({soort})</span>
            </li>
          ))}
        </ul>
      </DataPart>
      <DataPart heading={caseHeadings.protective}>
        <TextList texts={own.beschermende_factoren} />
      </DataPart>
      <DataPart heading={caseHeadings.nextSteps}>
        <Notice kind="act-now" title="Wacht niet, als dit speelt">
          <TextList texts={own.direct_handelen_bij} />
          <p>
            <a href={addresses.actNow}>Nu handelen</a>
          </p>
        </Notice>
        <dl className="case-steps">
          {own.goede_vervolgstappen.map(({ wie, stap }) => (
            <div key={stap}>
              <dt>{wie}</dt>
              <dd>{stap}</dd>
            </div>
          ))}
        </dl>
      </DataPart>
      <DataPart heading={caseHeadings.pitfalls}>
        <TextList texts={own.valkuilen} />
        <p>
          <strong>Neem mee:</strong> {own.kernboodschap}
        </p>
      </DataPart>
    </>
  )
}

/** New information, one piece at a time: the group first talks about what it knows. */
function Reveals({ own }: { readonly own: Case }) {
  const [shown, setShown] = useState(0)
  const reveals = own.onthullingen
  return (
    <DataPart heading={caseHeadings.reveals}>
      <ol className="reveals" aria-live="polite">
        {reveals.slice(0, shown).map((reveal) => (
          <li key={reveal.stap}>
            <p>{reveal.nieuwe_informatie}</p>
            <p>
              <strong>{reveal.vraag}</strong>
            </p>
            {reveal.let_op !== undefined && <p className="soft">Let op: {reveal.let_op}</p>}
          </li>
        ))}
      </ol>
      {shown < reveals.length ? (
        <Button onClick={() => setShown(shown + 1)}>
          Toon stap {shown + 1} van {reveals.length}
        </Button>
      ) : (
        <Button onClick={() => setShown(0)}>Vouw alles weer dicht</Button>
      )}
    </DataPart>
  )
}
