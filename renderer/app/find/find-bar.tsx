import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { findMatches, nameMatches, stepMatch } from '#core/navigation/find-matches.ts'
import { createStore, useStore } from '#dom/store.ts'
import { Button } from '#ui/button.tsx'
import { makeRange, readBlocks } from './read-blocks'
import './find-bar.css'

/** How often the bar was asked for; 0 while it is closed. */
const asked = createStore(0)

/** Opens the bar that finds text on this page, or goes back to its field when it is open. */
export function openFindBar(): void {
  asked.write(asked.read() + 1)
}

const close = () => asked.write(0)

/** The names under which the style sheet finds what was found. */
const all = 'gevonden'
const current = 'gevonden-nu'

/** Finds text on the page that is shown. For a window of our own: a browser has its own bar for it. */
export function FindBar() {
  const turn = useStore(asked)
  return turn === 0 ? null : <OpenBar turn={turn} />
}

interface Found {
  readonly ranges: readonly Range[]
  readonly now: number
}

function OpenBar({ turn }: { readonly turn: number }) {
  const bar = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found>({ ranges: [], now: 0 })
  useEffect(() => {
    const before = document.activeElement
    return () => {
      CSS.highlights.delete(all)
      CSS.highlights.delete(current)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    const held = bar.current
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    held?.addEventListener('keydown', press)
    return () => held?.removeEventListener('keydown', press)
  }, [])
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [turn])
  /** The page may have changed since: it is read again for every step. */
  const look = (text: string, step?: 1 | -1) => {
    const ranges = findRanges(text)
    const now = stepMatch(
      step && Math.min(found.now, Math.max(0, ranges.length - 1)),
      step ?? 1,
      ranges.length,
    )
    mark(ranges, now)
    setFound({ ranges, now })
  }
  return (
    <div ref={bar} role="search" aria-label="Zoek op deze pagina" className="find-bar">
      <input
        ref={field}
        className="textbox"
        aria-label="Zoek op deze pagina"
        autoComplete="off"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          look(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          look(query, event.shiftKey ? -1 : 1)
        }}
      />
      <p role="status" className="numbers">
        {query.trim() === '' ? '' : nameMatches(found.now, found.ranges.length)}
      </p>
      <Button
        kind="quiet"
        aria-label="Vorige"
        icon={<IconChevronUp aria-hidden />}
        onClick={() => look(query, -1)}
      />
      <Button
        kind="quiet"
        aria-label="Volgende"
        icon={<IconChevronDown aria-hidden />}
        onClick={() => look(query, 1)}
      />
      <Button kind="quiet" aria-label="Sluit zoeken" icon={<IconX aria-hidden />} onClick={close} />
    </div>
  )
}

function findRanges(query: string): readonly Range[] {
  const root = document.getElementById('inhoud')
  if (!root) return []
  return readBlocks(root).flatMap((block) =>
    findMatches(block.text, query).map(({ from, to }) => makeRange(block, from, to)),
  )
}

function mark(ranges: readonly Range[], now: number): void {
  const range = ranges[now]
  CSS.highlights.set(all, new Highlight(...ranges))
  CSS.highlights.set(current, new Highlight(...(range ? [range] : [])))
  const holder = range?.startContainer.parentElement
  holder?.scrollIntoView({ block: 'center', inline: 'nearest' })
}
