import { Suspense, use, useEffect, useState } from 'react'
import { collections, type Collection } from '#schema/collections.ts'
import { useApp } from '#app-context'
import { roles } from '#schema/roles.ts'
import { loadManifest, loadRoleDomains } from '../../content'
import { filterByRole } from '#core/search/query/filter-by-role.ts'
import { readArticle } from '#core/naslag/find-articles.ts'
import { isMissedSearchKept, keepMissedSearch } from '#core/search/answer/remember-search.ts'
import type { GroupKey, NearPage, SearchAnswer, SearchHit } from '#core/search/search-types.ts'
import { addresses } from '#core/navigation/addresses.ts'
import type { ScreenProps } from '../../screen-props'
import { Button } from '#ui/button.tsx'
import { Checkbox, SelectField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useStore } from '#dom/store.ts'
import { loadGuard } from '#guard/load-guard.ts'
import { ContactList } from '#reading/contacts/contact-list.tsx'
import { addressOfHit } from './address-of-hit'
import { ArticleRows } from './article-rows'
import { HitView, nameGroup } from './hit-view'
import { typedQuery, useSearch } from './use-search'
import './search.css'

const mostHits = 60
/** What is offered where nothing answers. */
const mostOffered = 5

/** Contacts for whoever finds nothing: one to think along, one that knows the law, one in the region. */
const helpfulContacts = ['contact/k-vt', 'contact/k-politie', 'contact/k-zvhru']

/** All results of a search, with filters by click. */
export function SearchScreen({ query: address }: ScreenProps<'search'>) {
  const query = address.get('q') ?? ''
  const literal = address.get('letterlijk') === '1'
  // An address that was followed, or returned to, stands in the field as if it was typed.
  useEffect(() => typedQuery.write(query), [query])
  return <Results key={query} query={query} literal={literal} />
}

function Results({ query, literal }: { readonly query: string; readonly literal: boolean }) {
  const [only, setOnly] = useState<Collection | null>(null)
  const [urgentOnly, setUrgentOnly] = useState(false)
  const [role, setRole] = useState('')
  const { pages } = use(loadManifest())
  const roleDomains = use(loadRoleDomains())
  const { answer, problem } = useSearch(query, {
    limit: mostHits,
    ...(literal && { literal }),
    ...(only && { collections: [only] }),
    ...(urgentOnly && { urgentOnly }),
  })
  const filtered = only !== null || urgentOnly || role !== ''
  const all = filterByRole(answer?.groups ?? [], role, { pages, roleDomains })
  const groups = all.filter(({ key }) => key !== 'lijkt-erop')
  const resembling = all.flatMap(({ key, hits }) => (key === 'lijkt-erop' ? hits : []))
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  // an answer without a page that fits: whatever only resembles it is offered, and not called an answer
  const offered = answer?.state === 'gevonden' && count === 0 && resembling.length > 0
  return (
    <div className="stack-wide">
      <div className="stack">
        <ScreenTitle name={`Zoeken: ${query}`}>
          {query === '' ? 'Zoeken' : `Zoeken naar “${query}”`}
        </ScreenTitle>
        {answer && answer.state === 'gevonden' && !offered && (
          <p role="status">{describeCount(role === '' ? answer.total : count)}</p>
        )}
        {answer?.didYouMean && !offered && <DidYouMean readings={answer.didYouMean} />}
        {(filtered || (answer?.state === 'gevonden' && !offered)) && (
          <div className="row row-fields" role="group" aria-label="Toon alleen">
            <Button
              kind={only === null ? 'primary' : 'normal'}
              aria-pressed={only === null}
              onClick={() => setOnly(null)}
            >
              Alles
            </Button>
            {collections
              .filter((name) => name === only || answer?.hits.some(({ collection }) => collection === name))
              .map((name) => (
                <Button
                  key={name}
                  kind={only === name ? 'primary' : 'normal'}
                  aria-pressed={only === name}
                  onClick={() => setOnly(name)}
                >
                  {nameGroup(name)}
                </Button>
              ))}
            <Checkbox
              label="Alleen wat haast heeft"
              checked={urgentOnly}
              onChange={(event) => setUrgentOnly(event.target.checked)}
            />
            <SelectField
              label="Signalen en routes voor"
              value={role}
              onChange={(event) => setRole(event.target.value)}
            >
              <option value="">alle rollen</option>
              {roles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
        )}
      </div>
      {problem !== '' && (
        <Notice kind="attention" live>
          <p>{problem}</p>
        </Notice>
      )}
      {readArticle(query) && (
        <Suspense>
          <ArticleRows query={query} />
        </Suspense>
      )}
      {groups.map((group) => (
        <section key={group.key} className="stack" aria-labelledby={`groep-${group.key}`}>
          <h2 id={`groep-${group.key}`}>{nameGroup(group.key)}</h2>
          <Hits group={group.key} hits={group.hits} />
        </section>
      ))}
      {resembling.length > 0 && !offered && (
        <details className="resembling">
          <summary>
            Toon ook wat erop lijkt <span className="soft numbers">{resembling.length}</span>
          </summary>
          <Hits group="lijkt-erop" hits={resembling} />
        </details>
      )}
      {(query.trim() === '' || answer?.state === 'leeg') && (
        <p>Typ een woord in het zoekveld, bijvoorbeeld wat je zag of hoorde.</p>
      )}
      {answer?.state === 'stopwoorden' && (
        <p>Dit zijn alleen kleine woorden. Typ een woord dat zegt waar het over gaat.</p>
      )}
      {answer?.state === 'gevonden' && count === 0 && !offered && (
        <p>Voor deze rol staat er niets bij. Kies “alle rollen”.</p>
      )}
      {answer && (answer.state === 'niets' || offered) && (
        <NothingFound
          query={query}
          nearest={offered ? resembling.slice(0, mostOffered) : answer.nearest}
          filtered={filtered}
        />
      )}
    </div>
  )
}

function Hits({ group, hits }: { readonly group: GroupKey; readonly hits: readonly SearchHit[] }) {
  return (
    <ul className="hit-list">
      {hits.map((hit) => (
        <li key={hit.page}>
          <a href={addressOfHit(group, hit)} className="hit">
            <HitView hit={hit} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** How many pages there are, in words. */
function describeCount(count: number): string {
  return count === 1 ? 'Eén pagina' : `${count} pagina's`
}

function DidYouMean({ readings }: { readonly readings: NonNullable<SearchAnswer['didYouMean']> }) {
  const { typed, meant, showing } = readings
  return showing === 'meant' ? (
    <p>
      Je ziet wat past bij <strong>{meant}</strong>.{' '}
      <a href={`${addresses.search(typed)}&letterlijk=1`}>Zoek toch naar “{typed}”</a>
    </p>
  ) : (
    <p>
      Bedoelde je <a href={addresses.search(meant)}>{meant}</a>?
    </p>
  )
}

interface NothingFoundProps {
  readonly query: string
  /** Pages that come near: hits that only resemble the query, or titles like it. */
  readonly nearest: readonly (SearchHit | NearPage)[]
  readonly filtered: boolean
}

/** No dead end: near titles, people to call, and a way to let the makers know which word is missing. */
function NothingFound({ query, nearest, filtered }: NothingFoundProps) {
  const { settings, changeSettings, say } = useApp()
  const { byId } = use(loadManifest())
  const missed = useStore(settings).missedSearches
  const kept = isMissedSearchKept(missed, query)
  const keep = () =>
    void loadGuard().then(
      ({ findPersonalData }) => {
        const next = keepMissedSearch(
          settings.read().missedSearches,
          query,
          (text) => findPersonalData(text).length > 0,
        )
        if (next) changeSettings({ missedSearches: next })
        else say('Hier staat iets in dat herkenbaar is. Haal dat weg en zoek opnieuw.')
      },
      () => say('De anonimiteitswacht kon niet laden. Probeer het nog een keer.'),
    )
  return (
    <div className="stack-wide">
      <p>
        {filtered
          ? 'Met deze keuze is er niets. Kies “Alles” om overal te zoeken.'
          : 'Hierover staat er nog niets in de naslag.'}
      </p>
      {nearest.length > 0 && (
        <section className="stack-tight" aria-labelledby="lijkt-erop">
          <h2 id="lijkt-erop">Lijkt dit erop?</h2>
          <ul>
            {nearest.map((near) => (
              <li key={near.page}>
                {'snippet' in near ? (
                  <a href={addressOfHit('lijkt-erop', near)}>{near.title.text}</a>
                ) : (
                  <a href={addresses.page(near.page)}>{near.title}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack-tight" aria-labelledby="meedenken">
        <h2 id="meedenken">Iemand die meedenkt</h2>
        <ContactList contacts={helpfulContacts.flatMap((id) => byId.get(id) ?? [])} />
      </section>
      {!filtered && (
        <section className="stack-tight" aria-labelledby="missen">
          <h2 id="missen">Mis je dit woord?</h2>
          <p>
            Bewaar je zoekterm op dit apparaat. Zet er geen naam van een jongere in. Je vindt de lijst bij
            Instellingen.
          </p>
          <Button disabled={kept} onClick={keep}>
            {kept ? 'Bewaard' : 'Bewaar deze zoekterm'}
          </Button>
        </section>
      )}
    </div>
  )
}
