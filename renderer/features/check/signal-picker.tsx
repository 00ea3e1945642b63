import { memo, useDeferredValue, useMemo, useState } from 'react'
import { domains } from '#schema/collections.ts'
import type { Protective } from '#schema/interpretation.ts'
import { sights, setSight, tickGood, tickSignal, type CheckState } from '#core/check/check-state.ts'
import type { SignalPage } from '#core/check/interpret.ts'
import { filterSignals } from '#core/check/filter-signals.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { TextField } from '#ui/fields/field.tsx'
import { NumberBadge } from '#ui/number-badge.tsx'
import { checkStore } from './check-store'

interface SignalPickerProps {
  readonly seen: CheckState['seen']
  readonly signals: readonly SignalPage[]
  /** What goes well: what can be ticked, and what is. */
  readonly protective: readonly Protective[]
  readonly good: CheckState['good']
}

/** All signals by domain, folded, with a filter. A domain with something ticked says how many. */
export const SignalPicker = memo(function SignalPicker({
  seen,
  signals,
  protective,
  good,
}: SignalPickerProps) {
  const [filter, setFilter] = useState('')
  const wanted = useDeferredValue(filter)
  const found = useMemo(() => filterSignals(signals, wanted), [signals, wanted])
  const sightOf = new Map(seen.map(({ signal, sight }) => [signal, sight]))
  return (
    <section className="signal-picker stack no-print" aria-labelledby="wat-viel-op">
      <h2 id="wat-viel-op">Wat viel je op?</h2>
      <TextField
        label="Zoek een signaal"
        hint="Bijvoorbeeld: pas, telefoon, moe, brief"
        type="search"
        maxLength={200}
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <p role="status" className="visually-hidden">
        {wanted.trim() === '' ? '' : `${found.length} signalen`}
      </p>
      {found.length === 0 && (
        <p>
          Geen signaal met “{filter}”. Probeer een ander woord, of{' '}
          <a href={addresses.search(filter)}>zoek in de hele naslag</a>.
        </p>
      )}
      <div>
        {domains.map(({ id, name }) => {
          const own = found.filter(({ signal }) => signal.domain === id)
          if (own.length === 0) return null
          const ticked = signals.filter((page) => page.signal.domain === id && sightOf.has(page.id)).length
          return (
            <details key={id} className="domain" {...(wanted.trim() !== '' && { open: true })}>
              <summary>
                {name} {ticked > 0 && <NumberBadge count={ticked} label="aangevinkt" />}
              </summary>
              <ul className="plain-list">
                {own.map((page) => (
                  <SignalRow key={page.id} page={page} sight={sightOf.get(page.id)} />
                ))}
              </ul>
            </details>
          )
        })}
        {wanted.trim() === '' && (
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
        )}
      </div>
    </section>
  )
})

interface SignalRowProps {
  readonly page: SignalPage
  readonly sight: (typeof sights)[number]['id'] | undefined
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

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
