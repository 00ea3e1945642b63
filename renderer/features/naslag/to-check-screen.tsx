import { IconTable } from '@tabler/icons-react'
import { use, useState } from 'react'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadManifest, loadToCheck } from '../../content'
import { checkReasonNames } from '#core/naslag/check-reasons.ts'
import {
  checkKindNames,
  checkWeights,
  countToCheck,
  filterToCheck,
  listToCheckRows,
  type CheckChoice,
  type CheckWeight,
} from '#core/naslag/filter-to-check.ts'
import { groupToCheck, type CheckEntry } from '#core/naslag/group-to-check.ts'
import { collectionNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { writeCsv } from '#core/progress/write-csv.ts'
import { makeFileName } from '#core/report/file-name.ts'
import type { Collection } from '#schema/collections.ts'
import { checkReasons, type CheckReason } from '#schema/to-check.ts'
import { today } from '#dom/today.ts'
import { saveTextFile } from '#report/save-text-file.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { FactDetails } from '#reading/fact/fact-details.tsx'
import './to-check.css'
import '#reading/page/page-text.css'

const everything: CheckChoice = { subject: '', kind: '', weight: '' }

/** Everything that a person still has to check: which page, which fact, from which source and when, and why. */
export function ToCheckScreen() {
  const { byId } = use(loadManifest())
  const toCheck = use(loadToCheck())
  const { bridge, say } = useApp()
  const [choice, setChoice] = useState<CheckChoice>(everything)
  const all = groupToCheck(toCheck, byId)
  const groups = filterToCheck(all, choice)
  const saveTable = () =>
    void saveTextFile(bridge, {
      name: makeFileName(['Te controleren', today()], 'csv'),
      mediaType: 'text/csv',
      text: writeCsv(listToCheckRows(groups)),
    }).then((told) => {
      if (told !== '') say(told)
    })
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
      <div className="row row-fields no-print" role="group" aria-label="Toon alleen">
        <SelectField
          label="Onderwerp"
          value={choice.subject}
          onChange={(event) => setChoice({ ...choice, subject: event.target.value as Collection | '' })}
        >
          <option value="">alles</option>
          {all.map(({ collection }) => (
            <option key={collection} value={collection}>
              {collectionNames[collection].many}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Soort"
          value={choice.kind}
          onChange={(event) => setChoice({ ...choice, kind: event.target.value as CheckReason | '' })}
        >
          <option value="">alle soorten</option>
          {checkReasons.map((reason) => (
            <option key={reason} value={reason}>
              {checkKindNames[reason]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Wat eerst"
          value={choice.weight}
          onChange={(event) => setChoice({ ...choice, weight: event.target.value as CheckWeight | '' })}
        >
          <option value="">alles</option>
          {checkWeights.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <p role="status">{countDutch(countToCheck(groups), 'feit', 'feiten')}</p>
        <Button icon={<IconTable aria-hidden />} disabled={groups.length === 0} onClick={saveTable}>
          Bewaar als tabel
        </Button>
      </div>
      {groups.length === 0 && (
        <p>
          Met deze keuze is er niets.{' '}
          <Button kind="quiet" onClick={() => setChoice(everything)}>
            Toon alles
          </Button>
        </p>
      )}
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
