import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useApp } from '#app-context'
import type { SearchAnswer, SearchHit } from '#core/search/search-types.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { prefetchPage } from '#reading/fetch-page.ts'
import { useStore } from '#dom/store.ts'
import { loadGuard } from '#guard/load-guard.ts'
import { addressOfHit } from './address-of-hit'
import { HitView, nameGroup } from './hit-view'
import { shareOwnNotes } from './share-own-notes'
import { search, typedQuery, useSearch } from './use-search'
import './search.css'

/** Something in the list that can be chosen with the arrows. */
type Choice =
  | { readonly kind: 'hit'; readonly hit: SearchHit; readonly address: string }
  | { readonly kind: 'search'; readonly query: string; readonly label: string; readonly address: string }

/**
 * The search field: a combobox with results as you type. The focus stays in the field; the arrows move through the
 * results, Enter opens one, or all of them when none is chosen, and Esc closes the list and then empties the field.
 */
export function SearchBox({ size }: { readonly size: 'small' | 'large' }) {
  const { bridge, settings, changeSettings } = useApp()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const query = useStore(typedQuery)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const recent = useStore(settings).recentSearches
  const { answer, problem } = useSearch(open ? query : '', {})
  const blank = query.trim() === ''
  const groups = groupChoices(blank ? null : answer, blank ? recent : [], query)
  const choices = groups.flatMap((group) => group.choices)
  const shown = open && (!blank || recent.length > 0)
  const chosen = shown ? choices[active]?.address : undefined

  useEffect(() => {
    if (chosen !== undefined) void prefetchPage(chosen)
  }, [chosen])

  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [])

  const remember = (text: string) =>
    void Promise.all([loadGuard(), import('#core/search/answer/remember-search.ts')]).then(
      ([{ findPersonalData }, { rememberSearch }]) =>
        changeSettings({
          recentSearches: rememberSearch(
            settings.read().recentSearches,
            text,
            (one) => findPersonalData(one).length > 0,
          ),
        }),
      // Without the guard nobody can tell what is about a person: then nothing is kept.
      () => undefined,
    )
  const go = (address: string) => {
    if (!blank) remember(query)
    setOpen(false)
    setActive(-1)
    window.location.assign(address)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = choices.length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      const next = active + step > last ? -1 : active + step < -1 ? last : active + step
      setActive(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const choice = choices[active]
      if (choice) go(choice.address)
      else if (!blank) go(addresses.search(query.trim()))
    } else if (event.key === 'Escape') {
      if (shown) event.preventDefault()
      else typedQuery.write('')
      setOpen(false)
      setActive(-1)
    }
  }

  return (
    <div ref={box} className={`search-box search-box-${size}`} role="search">
      <label htmlFor={`${id}-field`} className="visually-hidden">
        Zoek in de naslag
      </label>
      <IconSearch aria-hidden className="search-icon" />
      <input
        id={`${id}-field`}
        data-search-field
        className="search-field"
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && shown ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={size === 'large' ? 'pinpas uitgeleend' : 'Zoek'}
        value={query}
        onFocus={() => {
          search.warmUp()
          void shareOwnNotes(bridge)
          setOpen(true)
        }}
        onChange={(event) => {
          // what was typed in a session right before the field got the focus is on disk by the first letter
          if (blank) void shareOwnNotes(bridge)
          typedQuery.write(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={press}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false)
        }}
      />
      {size === 'large' && <kbd className="search-key">Ctrl K</kbd>}
      <p role="status" className="visually-hidden">
        {shown && !blank && answer ? countHits(answer) : ''}
      </p>
      <div className="search-list" hidden={!shown}>
        <div role="listbox" id={`${id}-list`} aria-label="Zoekresultaten">
          {groups.map((group, index) => (
            <div key={group.name} role="group" aria-labelledby={`${id}-groep-${index}`}>
              <div id={`${id}-groep-${index}`} className="search-group" role="presentation">
                {group.name}
              </div>
              {group.choices.map((choice) => {
                const at = choices.indexOf(choice)
                return (
                  // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys belong to the field, which keeps the focus
                  <div
                    key={choice.address}
                    id={`${id}-${at}`}
                    role="option"
                    aria-selected={at === active}
                    className="search-option"
                    // The focus stays in the field, else the list closes before the click arrives.
                    onMouseDown={(event) => event.preventDefault()}
                    onPointerMove={() => setActive(at)}
                    onClick={() => go(choice.address)}
                  >
                    {choice.kind === 'hit' ? <HitView hit={choice.hit} /> : choice.label}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
        {!blank && answer?.state === 'niets' && (
          <p className="search-none">
            Niets gevonden. Druk op Enter voor wat erop lijkt en wie je kunt bellen.
          </p>
        )}
        {!blank && answer?.state === 'stopwoorden' && (
          <p className="search-none">Typ nog een woord dat zegt waar het over gaat.</p>
        )}
        {problem !== '' && <p className="search-none">{problem}</p>}
      </div>
    </div>
  )
}

interface ChoiceGroup {
  readonly name: string
  readonly choices: readonly Choice[]
}

function groupChoices(answer: SearchAnswer | null, recent: readonly string[], query: string): ChoiceGroup[] {
  const asSearch = (text: string, label = text): Choice => ({
    kind: 'search',
    query: text,
    label,
    address: addresses.search(text),
  })
  if (recent.length > 0) return [{ name: 'Eerder gezocht', choices: recent.map((text) => asSearch(text)) }]
  if (!answer) return []
  const groups: ChoiceGroup[] = answer.groups.map(({ key, hits }) => ({
    name: nameGroup(key),
    choices: hits.map((hit) => ({ kind: 'hit', hit, address: addressOfHit(key, hit) })),
  }))
  const meant = answer.didYouMean
  if (meant) {
    const other = meant.showing === 'meant' ? meant.typed : meant.meant
    const literal =
      meant.showing === 'meant' ? `${addresses.search(other)}&letterlijk=1` : addresses.search(other)
    groups.unshift({
      name: meant.showing === 'meant' ? `Je ziet wat past bij “${meant.meant}”` : 'Bedoelde je',
      choices: [
        {
          kind: 'search',
          query: other,
          label: meant.showing === 'meant' ? `Zoek toch naar “${other}”` : other,
          address: literal,
        },
      ],
    })
  }
  if (answer.total > answer.hits.length)
    groups.push({ name: 'Meer', choices: [asSearch(query.trim(), `Alle ${answer.total} resultaten`)] })
  return groups
}

function countHits({ total }: SearchAnswer): string {
  if (total === 0) return 'Niets gevonden'
  return total === 1 ? 'Eén resultaat' : `${total} resultaten`
}
