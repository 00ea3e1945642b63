import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { nameCheck } from '#schema/fact-check.ts'
import type { PageSummary } from '#schema/page.ts'
import { listCalls, type Call } from '#core/naslag/list-calls.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { copyText } from '#dom/copy-text.ts'
import { useLocalEntries } from './social-map-store'
import './call-list.css'

interface CallListProps {
  readonly contacts: readonly PageSummary[]
  /** How many are shown at most; the others stand further down. */
  readonly most?: number
}

/** Whom to call, with large numbers that one press copies: contacts of the own social map first, then these. */
export function CallList({ contacts, most = 6 }: CallListProps) {
  const calls = listCalls(useLocalEntries(), contacts).slice(0, most)
  const [pressed, setPressed] = useState<{ readonly number: string; readonly copied: boolean } | null>(null)
  return (
    <>
      <ul className="call-list">
        {calls.map((call) => (
          <li key={call.id}>
            <CallName call={call} />
            <span className="call-numbers">
              {call.numbers.map((number) => (
                <CallNumber
                  key={number}
                  name={call.name}
                  number={number}
                  copied={pressed?.copied === true && pressed.number === number}
                  onCopy={(copied) => setPressed({ number, copied })}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="call-status">
        {pressed &&
          (pressed.copied
            ? `${pressed.number} gekopieerd.`
            : 'Kopiëren mag hier niet. Het nummer is geselecteerd: druk op Ctrl+C.')}
      </p>
    </>
  )
}

function CallName({ call }: { readonly call: Call }) {
  return (
    <span className="call-name">
      {call.page === '' ? call.name : <a href={addresses.page(call.page)}>{call.name}</a>}
      {call.check && <span className="call-check"> {nameCheck(call.check)}</span>}
    </span>
  )
}

interface CallNumberProps {
  readonly name: string
  readonly number: string
  readonly copied: boolean
  readonly onCopy: (copied: boolean) => void
}

function CallNumber({ name, number, copied, onCopy }: CallNumberProps) {
  const shown = useRef<HTMLSpanElement>(null)
  const copy = () => {
    void copyText({ plain: number }).then((done) => {
      if (!done && shown.current) window.getSelection()?.selectAllChildren(shown.current)
      onCopy(done)
    })
  }
  return (
    <button
      type="button"
      className="call-number numbers"
      aria-label={`Kopieer ${number}, ${name}`}
      onClick={copy}
    >
      <span ref={shown}>{number}</span>
      {copied ? <IconCheck aria-hidden /> : <IconCopy aria-hidden />}
    </button>
  )
}
