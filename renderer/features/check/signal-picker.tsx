import { memo, useState } from 'react'
import { domains } from '#schema/collections.ts'
import type { Protective } from '#schema/interpretation.ts'
import {
  addOwnWords,
  sights,
  setSight,
  tickGood,
  tickSignal,
  type CheckState,
  type Known,
} from '#core/check/check-state.ts'
import type { SignalPage } from '#core/check/interpret.ts'
import { filterSignals } from '#core/check/filter-signals.ts'
import { lowerFirst } from '#core/check/lower-first.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { NumberBadge } from '#ui/number-badge.tsx'
import { search, useSearch } from '../search/use-search'
import { checkStore } from './check-store'

interface SignalPickerProps {
  readonly seen: CheckState['seen']
  readonly signals: readonly SignalPage[]
  /** What goes well: what can be ticked, and what is. */
  readonly protective: readonly Protective[]
  readonly good: CheckState['good']
  /** Something is being searched for. */
  readonly onSearch: () => void
}

/** Signals that a search shows; what is further down the list only resembles what was typed. */
const mostFound = 12

/**
 * All signals by domain, folded, and the search of the whole app limited to signals: by words, typos and street words.
 * Where it finds nothing it gives the nearest, and room for own words.
 */
export const SignalPicker = memo(function SignalPicker({
  seen,
  signals,
  protective,
  good,
  onSearch,
}: SignalPickerProps) {
  const [filter, setFilter] = useState('')
  const blank = filter.trim() === ''
  const sightOf = new Map(seen.map(({ signal, sight }) => [signal, sight]))
  return (
    <section className="signal-picker stack no-print" aria-labelledby="wat-viel-op">
      <h2 id="wat-viel-op">Wat viel je op?</h2>
      <TextField
        label="Zoek een signaal"
        hint="Bijvoorbeeld: pas weg, oudere vriend, moe, brief"
        type="search"
        maxLength={200}
        value={filter}
        onFocus={() => search.warmUp()}
        onChange={(event) => {
          setFilter(event.target.value)
          onSearch()
        }}
      />
      {blank ? (
        <div>
          {domains.map(({ id, name }) => (
            <Domain
              key={id}
              name={name}
              signals={signals.filter((page) => page.signal.domain === id)}
              sightOf={sightOf}
            />
          ))}
          <details className="domain">
            <summary>
              Wat gaat goed? {good.length > 0 && <NumberBadge count={good.length} label="aangevinkt" />}
            </summary>
            <ul className="plain-list">
              {protective.map(({ id, title }) => (
                <li key={id} className="signal-row">
                  <label className="checkbox">
                    <input
                      type="checkbox"
                      checked={good.includes(id)}
                      onChange={(event) =>
                        checkStore.write(tickGood(checkStore.read(), id, event.target.checked))
                      }
                    />
                    <span>{title}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        </div>
      ) : (
        <FoundSignals query={filter} signals={signals} sightOf={sightOf} onDone={() => setFilter('')} />
      )}
    </section>
  )
})

type SightOf = ReadonlyMap<string, SignalRowProps['sight']>

interface DomainProps {
  readonly name: string
  readonly signals: readonly SignalPage[]
  readonly sightOf: SightOf
}

function Domain({ name, signals, sightOf }: DomainProps) {
  const ticked = signals.filter(({ id }) => sightOf.has(id)).length
  if (signals.length === 0) return null
  return (
    <details className="domain">
      <summary>
        {name} {ticked > 0 && <NumberBadge count={ticked} label="aangevinkt" />}
      </summary>
      <SignalRows signals={signals} sightOf={sightOf} />
    </details>
  )
}

interface FoundSignalsProps {
  readonly query: string
  readonly signals: readonly SignalPage[]
  readonly sightOf: SightOf
  /** The words were used: the field may be emptied. */
  readonly onDone: () => void
}

/** What the big search finds among the signals, best first; without its worker the words as they are typed. */
function FoundSignals({ query, signals, sightOf, onDone }: FoundSignalsProps) {
  const { answer, problem } = useSearch(query, { collections: ['signaal'], limit: mostFound })
  const byId = new Map(signals.map((page) => [page.id, page]))
  const pick = (hits: readonly { readonly page: string }[]) =>
    hits.flatMap(({ page }) => byId.get(page) ?? [])
  if (answer === null && problem === '') return <p role="status">Even zoeken…</p>
  const found = answer
    ? pick(answer.hits.filter(({ resembles }) => !resembles))
    : filterSignals(signals, query).slice(0, mostFound)
  const resembling = answer?.hits.filter(({ resembles }) => resembles) ?? []
  const near = pick(resembling.length > 0 ? resembling : (answer?.nearest ?? [])).slice(0, 3)
  const { didYouMean } = answer ?? {}
  return (
    <div className="stack">
      <p role="status" className={found.length > 0 ? 'soft' : undefined}>
        {answer?.state === 'stopwoorden'
          ? 'Typ nog een woord dat zegt wat je zag.'
          : found.length === 0
            ? `Geen signaal met “${query.trim()}”.`
            : countDutch(found.length, 'signaal', 'signalen, wat het beste past bovenaan')}
        {found.length > 0 && didYouMean?.showing === 'meant' && ` bij “${didYouMean.meant}”`}
      </p>
      <SignalRows signals={found} sightOf={sightOf} />
      {found.length === 0 && near.length > 0 && (
        <div>
          <h3>Lijkt dit erop?</h3>
          <SignalRows signals={near} sightOf={sightOf} />
        </div>
      )}
      <div className="stack-tight">
        <p className="soft">
          Staat het er niet bij? In je eigen woorden komt het in de pdf, bij wat je aanvinkt. De uitkomst
          verandert er niet door. Noem geen naam.
        </p>
        <Button
          onClick={() => {
            checkStore.write(addOwnWords(checkStore.read(), query))
            onDone()
          }}
        >
          Zet “{query.trim()}” erbij
        </Button>
      </div>
      {found.length === 0 && (
        <p>
          <a href={addresses.search(query)}>Zoek in de hele naslag</a>
        </p>
      )}
    </div>
  )
}

function SignalRows({ signals, sightOf }: Omit<DomainProps, 'name'>) {
  return (
    <ul className="plain-list">
      {signals.map((page) => (
        <SignalRow key={page.id} page={page} sight={sightOf.get(page.id)} />
      ))}
    </ul>
  )
}

interface SignalRowProps {
  readonly page: SignalPage
  /** Undefined as long as it is not ticked; empty when nobody said how it is known. */
  readonly sight: Known | undefined
}

/** One signal to tick. Drawn again only when its own tick changes. */
const SignalRow = memo(function SignalRow({ page, sight }: SignalRowProps) {
  return (
    <li className="signal-row">
      <label className="checkbox">
        <input
          type="checkbox"
          checked={sight !== undefined}
          onChange={(event) => checkStore.write(tickSignal(checkStore.read(), page.id, event.target.checked))}
        />
        <span>
          {page.title}
          <span className="soft signal-also">{describeRow(page)}</span>
        </span>
      </label>
      {sight !== undefined && (
        <div className="sights" role="radiogroup" aria-label={`Hoe weet je dit: ${page.title}`}>
          {sights.map(({ id, name }) => (
            <label key={id} className="sight">
              <input
                type="radio"
                name={`sight-${page.id}`}
                checked={sight === id}
                onChange={() => checkStore.write(setSight(checkStore.read(), page.id, id))}
              />
              {name}
            </label>
          ))}
        </div>
      )}
    </li>
  )
})

function describeRow({ signal }: SignalPage): string {
  if (signal.alwaysSerious) return 'Altijd serieus nemen.'
  if (signal.kind === 'kwetsbaarheid') return 'Een omstandigheid: reden voor hulp, wijst nergens op.'
  return `Kan ook zijn: ${lowerFirst(signal.alsoBe)}`
}
