import { use } from 'react'
import { nameCheck } from '#schema/fact-check.ts'
import type { ProgrammeDocument, ProgrammeFact, ProgrammeNote } from '#schema/programme.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadProgramme } from '../../content'
import { describeTownCertainty, groupByDistrict, type District } from '#core/naslag/group-by-district.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Tag } from '#ui/tag.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import './naslag.css'
import './programme.css'
import '#reading/page/page-text.css'

/** Where the three products come from: what the programme documents say, where they contradict each other, and the towns. */
export function ProgrammeScreen() {
  const { documents, contradictions, terms, towns } = use(loadProgramme())
  const jumps = [
    { id: 'tegenspraak', name: 'Waar het wringt' },
    ...documents.map(({ id, title }) => ({ id, name: title })),
    { id: 'gemeenten', name: 'De gemeenten' },
    { id: 'begrippen', name: 'Begrippen' },
  ]
  return (
    <div className="stack-wide">
      <header className="stack">
        <Breadcrumbs />
        <ScreenTitle>Het programma</ScreenTitle>
        <p className="page-lead page-body">
          Wat het regionale programma over digitale veiligheid en cybercrime wil, doet en meet. Handig als
          iemand er in een sessie naar vraagt.
        </p>
        <Notice>
          <p>
            Dit komt uit {documents.length} documenten, in onze eigen woorden en zonder namen van personen. De
            documenten zelf staan niet in de app. Hoe zeker de feiten zijn, is niet bepaald.
          </p>
        </Notice>
        <ul className="programme-jumps" aria-label="Ga naar">
          {jumps.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="button button-quiet" onClick={() => showPart(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </header>
      <section className="stack page-body" aria-labelledby="tegenspraak">
        <h2 id="tegenspraak" tabIndex={-1} className="group-title">
          Waar het wringt
        </h2>
        <p>Hier spreken de documenten elkaar tegen, of moet je iets weten voor je ze gebruikt.</p>
        <NoteList notes={contradictions} />
      </section>
      {documents.map((document) => (
        <DocumentPart key={document.id} document={document} />
      ))}
      <section className="stack" aria-labelledby="gemeenten">
        <h2 id="gemeenten" tabIndex={-1} className="group-title">
          De {towns.length} gemeenten
        </h2>
        <p className="page-body">
          Dat een gemeente bij de regio hoort, is zekerder dan in welk district zij ligt. Achter iedere
          gemeente staat hoe zeker het district is.
        </p>
        <div className="districts">
          {groupByDistrict(towns).map((district) => (
            <DistrictPart key={district.name} district={district} />
          ))}
        </div>
      </section>
      <section className="stack page-body" aria-labelledby="begrippen">
        <h2 id="begrippen" tabIndex={-1} className="group-title">
          Begrippen
        </h2>
        <details>
          <summary>{terms.length} begrippen uit de documenten</summary>
          <NoteList notes={terms} />
        </details>
      </section>
    </div>
  )
}

function showPart(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

function DocumentPart({
  document: { id, title, publisher, date, otherRegion, sections },
}: {
  readonly document: ProgrammeDocument
}) {
  return (
    <section className="stack page-body" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="group-title">
        {title}
      </h2>
      <p className="page-meta">
        <span>{publisher}</span>
        <span>Datum: {date}</span>
        <a href={addresses.page(`bron/${id}`)}>Over deze bron</a>
      </p>
      {otherRegion && (
        <Notice kind="attention" title="Een andere regio">
          <p>Dit document gaat over Twente, niet over Midden-Nederland.</p>
        </Notice>
      )}
      {sections.map((section) => (
        <section key={section.title} className="stack-tight" aria-label={section.title}>
          <h3>{section.title}</h3>
          <ul>
            {section.facts.map((item) => (
              <li key={item.fact.id}>
                <Statement item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Statement({ item: { fact, kind, value, remark } }: { readonly item: ProgrammeFact }) {
  return (
    <>
      {kind !== '' && <span className="programme-kind">{kind} · </span>}
      {fact.text}
      {value !== '' && (
        <>
          {' '}
          <Tag>{value}</Tag>
        </>
      )}
      {fact.year !== '' && <span className="soft"> (cijfer over {fact.year})</span>}
      {fact.check && (
        <>
          {' '}
          <Tag kind="attention">{nameCheck(fact.check)}</Tag>
        </>
      )}
      {remark !== '' && <span className="soft"> {remark}</span>}
    </>
  )
}

function NoteList({ notes }: { readonly notes: readonly ProgrammeNote[] }) {
  return (
    <dl className="note-list">
      {notes.map(({ title, text, fact }) => (
        <div key={fact.id}>
          <dt>{title}</dt>
          <dd>
            {text}{' '}
            <span className="soft">
              {fact.sources.map((source, index) => (
                <span key={source.id}>
                  {index > 0 && ' · '}
                  <a href={addresses.page(`bron/${source.id}`)}>{source.title}</a>
                  {source.date !== '' && ` (${source.date})`}
                </span>
              ))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function DistrictPart({ district: { name, towns, sure } }: { readonly district: District }) {
  return (
    <section className="stack-tight" aria-label={name}>
      <h3>{name}</h3>
      <p className="soft">
        {countDutch(towns.length, 'gemeente', 'gemeenten')}, district bevestigd bij {sure}
      </p>
      <ul>
        {towns.map((town) => (
          <li key={town.name}>
            {town.name} <span className="soft">({describeTownCertainty(town.certainty)})</span>
            {town.remark !== '' && <span className="town-remark soft">{town.remark}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
