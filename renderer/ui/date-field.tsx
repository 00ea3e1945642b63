import { useId, useState, type ClipboardEvent, type ReactNode } from 'react'
import { isDay } from '../../main/contract/day'
import { limits } from '../../main/contract/limits'
import {
  explainDay,
  explainOddDay,
  isYearUnderway,
  readDayInText,
  readTypedDay,
} from '../core/fields/typed-day'
import { Button } from './button'
import { describe, Frame } from './field'
import { afterPress } from './after-press'

interface DateFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** The day in the document: "2026-11-25", or empty. */
  readonly value: string
  /** Called with a day that a document can hold, or with nothing; never with what is half typed. */
  readonly onChange: (day: string) => void
  /** A sentence of the form, for a day that is fine in itself. */
  readonly problem?: string
}

/**
 * The browser's own date field. What is half typed or outside the range stays in the field, with one sentence; the
 * document keeps what it had. A day that was copied elsewhere can be pasted.
 */
export function DateField({ label, hint, value, onChange, problem }: DateFieldProps) {
  const id = useId()
  // what the browser's field holds; apart from the document while that cannot have it
  const [typed, setTyped] = useState(value)
  const [half, setHalf] = useState(false)
  const [typing, setTyping] = useState(false)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
    setHalf(false)
  }
  const canShow = value === '' || isDay(value)
  const state = readTypedDay(typed, half)
  const trouble =
    !canShow && typed === value
      ? explainOddDay(value)
      : state.kind === 'half' && !typing
        ? explainDay('half', value)
        : state.kind === 'outside' && !(typing && isYearUnderway(typed))
          ? explainDay('outside', typed === value ? '' : value)
          : ''
  const keep = (day: string) => {
    setTyped(day)
    setHalf(false)
    if (day !== value) onChange(day)
  }
  /** Reads the field. A browser tells nothing when a half typed day is wiped, so this is asked after every key too. */
  const settle = (field: HTMLInputElement) => {
    const now = readTypedDay(field.value, field.validity.badInput)
    if (now.kind === 'day') keep(now.day)
    // what the field cannot show looks empty, and is not
    else if (now.kind === 'empty' && (canShow || typed !== value)) keep('')
    else if (now.kind === 'half' || now.kind === 'outside') {
      setTyped(field.value)
      setHalf(now.kind === 'half')
    }
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const day = readDayInText(event.clipboardData.getData('text'))
    if (day === undefined || event.currentTarget.disabled) return
    event.preventDefault()
    if (readTypedDay(day, false).kind === 'day') keep(day)
    else setTyped(day)
  }
  const shown = trouble === '' ? (problem ?? '') : trouble
  const text = { label, ...(hint !== undefined && { hint }), ...(shown !== '' && { problem: shown }) }
  return (
    <Frame id={id} {...text} live>
      <input
        {...describe(id, text)}
        type="date"
        className="field-control"
        min={limits.firstDay}
        max={limits.lastDay}
        value={isDay(typed) ? typed : ''}
        onChange={(event) => settle(event.currentTarget)}
        onKeyUp={(event) => settle(event.currentTarget)}
        onFocus={() => setTyping(true)}
        onBlur={(event) => {
          const field = event.currentTarget
          settle(field)
          afterPress(() => setTyping(false))
        }}
        onInvalid={(event) => {
          // our sentence in the place of the browser's own
          event.preventDefault()
          setTyping(false)
          settle(event.currentTarget)
        }}
        onPaste={paste}
      />
      {!canShow && (
        <div>
          <Button kind="quiet" aria-label={`Maak leeg: ${label}`} onClick={() => onChange('')}>
            Maak leeg
          </Button>
        </div>
      )}
    </Frame>
  )
}
