import { IconChevronDown } from '@tabler/icons-react'
import { use, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { replaceInField } from '#guard/replace-in-field.ts'
import { describe, Frame } from '#ui/fields/field.tsx'
import { loadSessionContent } from '../../../content'
import './municipality-field.css'

interface MunicipalityFieldProps {
  readonly value: string
  readonly onChange: (municipality: string) => void
}

/** What of the list shows: nothing, all of it, or the towns with what was typed in their name. */
type Shown = 'nothing' | 'all' | 'typed'

const text = { label: 'Gemeente', hint: 'Kies uit de lijst of typ zelf.' }

/**
 * A municipality out of those of the region by district, or any other that is typed. The list stands on the page as long as
 * somebody is in the field, and hides what does not fit: Chromium ends the stretch of typing that its undo takes back
 * whenever a node is removed anywhere in the page, so a list that lets go of its entries makes Ctrl+Z count letters.
 */
export function MunicipalityField({ value, onChange }: MunicipalityFieldProps) {
  const { municipalities } = use(loadSessionContent())
  const districts = useMemo(() => groupTowns(municipalities), [municipalities])
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  const [shown, setShown] = useState<Shown>('nothing')
  const [active, setActive] = useState('')
  const isChoosing = useRef(false)

  const fits = (town: string) =>
    shown === 'all' || (shown === 'typed' && fold(town).includes(fold(value.trim())))
  const towns = districts.flatMap((district) => district.towns).filter(fits)
  // who typed the whole name has nothing left to choose
  const isOpen = towns.length > 1 || (towns.length === 1 && (shown === 'all' || towns[0] !== value))
  const count = countDutch(towns.length, 'gemeente in de lijst', 'gemeenten in de lijst')
  const idOf = (town: string) => `${id}-${town}`

  useLayoutEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  useLayoutEffect(() => {
    if (active !== '') document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const show = (what: Shown) => {
    setShown(what)
    setActive('')
  }
  const choose = (town: string) => {
    const field = input.current
    if (!field) return
    isChoosing.current = true
    // as if it was typed, so that the field's own undo brings back what stood there
    replaceInField(field, [{ start: 0, end: field.value.length, replacement: town }])
    isChoosing.current = false
    show('nothing')
  }
  const move = (by: 1 | -1) => {
    if (!isOpen) {
      show('all')
      return
    }
    const from = towns.indexOf(active)
    const next = from === -1 && by === -1 ? towns.length - 1 : (from + by + towns.length) % towns.length
    setActive(towns[next] ?? '')
  }
  const press = (event: KeyboardEvent) => {
    // a key that a keyboard for other scripts uses to make one sign of several
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (event.altKey) show(event.key === 'ArrowDown' ? 'all' : 'nothing')
      else move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isOpen && active !== '') {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      show('nothing')
    } else if (event.key === 'Tab' && isOpen && active !== '') choose(active)
  }
  return (
    <div className="municipality">
      <Frame id={id} {...text}>
        <div className="municipality-control">
          <input
            {...describe(id, text)}
            ref={input}
            className="field-control"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen && active !== '' ? idOf(active) : undefined}
            autoComplete="off"
            maxLength={limits.lineCharacters}
            value={value}
            onChange={(event) => {
              onChange(cutText(event.target.value, limits.lineCharacters))
              if (!isChoosing.current) show('typed')
            }}
            onKeyDown={press}
            onFocus={() => setNear(true)}
            onBlur={() => {
              setNear(false)
              show('nothing')
            }}
          />
          {/* Out of the tab order: with the keyboard an arrow in the field does the same. */}
          <button
            type="button"
            tabIndex={-1}
            className="municipality-open"
            aria-label="Toon de lijst"
            // the field keeps the focus: losing it would close the list again
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus()
              show(isOpen ? 'nothing' : 'all')
            }}
          >
            <IconChevronDown aria-hidden />
          </button>
        </div>
      </Frame>
      {/* Never empty: a text that is taken off the page also ends the stretch of typing. */}
      <p role="status" className="visually-hidden">
        {isOpen ? count : '\u00a0'}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Namen die passen"
        className="municipality-list"
        hidden={!isOpen}
        onPointerDown={(event) => event.preventDefault()}
      >
        {isNear &&
          districts.map((district, at) => (
            <div
              key={district.name}
              role="group"
              aria-labelledby={`${id}-district-${at}`}
              className="municipality-district"
              hidden={!district.towns.some(fits)}
            >
              <div id={`${id}-district-${at}`} className="municipality-name">
                {district.name}
              </div>
              {district.towns.map((town) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and hears the keys
                <div
                  key={town}
                  id={idOf(town)}
                  role="option"
                  // the field keeps the focus and names the option that its keys are at
                  tabIndex={-1}
                  aria-selected={town === active}
                  className="municipality-town"
                  hidden={!fits(town)}
                  onClick={() => choose(town)}
                >
                  {town}
                </div>
              ))}
            </div>
          ))}
      </div>
    </div>
  )
}

/** Names compare without capitals and accents. */
function fold(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('nl')
}

function groupTowns(
  municipalities: readonly { readonly name: string; readonly district: string }[],
): readonly { readonly name: string; readonly towns: readonly string[] }[] {
  const names = [...new Set(municipalities.map(({ district }) => district))]
  return names.map((name) => ({
    name,
    towns: municipalities.filter(({ district }) => district === name).map((town) => town.name),
  }))
}
