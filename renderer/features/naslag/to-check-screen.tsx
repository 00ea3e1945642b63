import { use } from 'react'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadManifest, loadToCheck } from '../../content'
import { checkReasonNames } from '#core/naslag/check-reasons.ts'
import { groupToCheck, type CheckEntry } from '#core/naslag/group-to-check.ts'
import { collectionNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { FactDetails } from '#reading/fact/fact-details.tsx'
import './to-check.css'
import '#reading/page/page-text.css'

/** Everything that a person still has to check: which page, which fact, from which source and when, and why. */
export function ToCheckScreen() {
  const { byId } = use(loadManifest())
  const toCheck = use(loadToCheck())
  const groups = groupToCheck(toCheck, byId)
  return (
    <div className="stack-wide">
      <header className="stack">
        <Breadcrumbs />
        <ScreenTitle>Te controleren</ScreenTitle>
        <p className="page-lead page-body">
          {toCheck.facts.length} feiten op {toCheck.pages.length} pagina's moet een mens nagaan: ze zijn op
          één plek gelezen, langer dan twee jaar geleden, of er is twijfel.
        </p>
        <p className="page-body">
          Zie je dat iets niet klopt? Open de pagina en kies “Klopt iets niet?”. Je krijgt dan tekst voor een
          mail.
        </p>
      </header>
      {groups.map(({ collection, entries }) => (
        <section key={collection} className="stack-tight" aria-labelledby={`controle-${collection}`}>
          <h2 id={`controle-${collection}`}>{collectionNames[collection].many}</h2>
          <ul className="plain-list check-list">
            {entries.map((entry) => (
              <li key={entry.page.id}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Entry({ entry: { page, facts } }: { readonly entry: CheckEntry }) {
  const reasons = [...new Set(facts.map(({ reason }) => reason))]
  return (
    <details>
      <summary>
        <strong>{page.title}</strong>{' '}
        <span className="soft">{countDutch(facts.length, 'feit', 'feiten')}</span>
      </summary>
      <div className="stack page-body">
        <p>
          <a href={addresses.page(page.id)}>Open de pagina {page.title}</a>
        </p>
        {reasons.map((reason) => (
          <div key={reason}>
            <p className="check-reason">{checkReasonNames[reason]}</p>
            {facts
              .filter((item) => item.reason === reason)
              .map(({ fact }, index) => (
                <FactDetails key={fact.id} fact={{ ...fact, number: index + 1 }} />
              ))}
          </div>
        ))}
      </div>
    </details>
  )
}
