import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { isDay } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import {
  explainDay,
  explainOddDay,
  isYearUnderway,
  readDayInText,
  readTypedDay,
} from '#core/fields/typed-day.ts'
import { today } from '#dom/today.ts'
import { Button } from '../button'
import { describe, Frame } from './field'
import { useDrawnControl, useKeptControl, type Held } from './kept-control'

interface DateFieldProps {
  /** Which field this is, the same on every visit: what is half typed in it is found back by this name. */
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** The day in the document: "2026-11-25", or empty. */
  readonly value: string
  /** Called with a day that a document can hold, or with nothing; never with a day on the way to another one. */
  readonly onChange: (day: string) => void
  /** A sentence of the form, for a day that is fine in itself. */
  readonly problem?: string
}

/**
 * The browser's own date field. A day goes to the document when somebody is done with it: left the field, pressed
 * another key, chose it with the pointer, or paused. What is half typed or outside the range stays in the field, also
 * after a look at another screen, with one sentence; the document keeps what it had. A day that was copied elsewhere
 * can be pasted.
 */
export function DateField(props: DateFieldProps) {
  // another name is another field
  return <NamedDateField key={props.name} {...props} />
}

function NamedDateField({ name, label, hint, value, onChange, problem }: DateFieldProps) {
  const id = useId()
  const canShow = value === '' || isDay(value)
  const control = useKeptControl({
    name,
    type: 'date',
    value: canShow ? value : '',
    isUnfinished: (held) => !['day', 'empty'].includes(readTypedDay(held.value, held.bad).kind),
  })
  const { element, held } = control
  const [typing, setTyping] = useState(false)
  // what the field cannot show looks empty, and is not
  const [touched, setTouched] = useState(false)
  const isDown = useRef(false)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  const state = readTypedDay(held.value, held.bad)
  const trouble =
    !canShow && state.kind === 'empty' && !touched
      ? explainOddDay(value)
      : state.kind === 'half' && !typing
        ? explainDay('half', value)
        : state.kind === 'outside' && !(typing && isYearUnderway(held.value))
          ? explainDay('outside', held.value === value ? '' : value)
          : ''
  /** Gives the document what is typed, when it can have it. */
  const give = (now: Held) => {
    clearTimeout(pause.current)
    const typed = readTypedDay(now.value, now.bad)
    const day = typed.kind === 'day' ? typed.day : typed.kind === 'empty' && (canShow || touched) ? '' : value
    if (day === value) return
    control.expect(day)
    onChange(day)
  }
  const settle = () => give(control.look())
  const latest = useRef(settle)
  useLayoutEffect(() => {
    latest.current = settle
  })
  /**
   * Waits until somebody is done: 2026 may be on the way to something else, and a 2 to 25. A browser tells nothing when
   * a half typed day is wiped, so this is asked after every key.
   */
  const settleAfterPause = () => {
    const now = control.look()
    if (now.bad) setTouched(true)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => latest.current(), pauseMs)
  }
  const shown = trouble === '' ? (problem ?? '') : trouble
  const text = { label, ...(hint !== undefined && { hint }), ...(shown !== '' && { problem: shown }) }
  const host = useDrawnControl(element, {
    attributes: {
      'aria-describedby': undefined,
      'aria-invalid': undefined,
      ...describe(id, text),
      class: 'field-control',
      min: limits.firstDay,
      max: limits.lastDay,
    },
    settle,
    setTyping,
    listeners: {
      focus: () => {
        // a key that was let go elsewhere is down no longer
        isDown.current = false
      },
      input: () => {
        setTouched(true)
        if (isDown.current) settleAfterPause()
        else settle()
      },
      keydown: (event) => {
        isDown.current = true
        if (isKeyOfOthers(event)) settle()
      },
      keyup: () => {
        isDown.current = false
        settleAfterPause()
      },
      paste: (event) => {
        const day = readDayInText(event.clipboardData?.getData('text') ?? '', today())
        if (day === undefined) return
        event.preventDefault()
        setTouched(true)
        control.write(day)
        settle()
      },
    },
    onLeave: () => give(control.held),
  })
  return (
    <Frame id={id} {...text} live>
      <span ref={host} className="field-host" />
      {!canShow && (
        <div>
          <Button
            kind="quiet"
            aria-label={`Maak leeg: ${label}`}
            onClick={() => {
              control.write('')
              onChange('')
            }}
          >
            Maak leeg
          </Button>
        </div>
      )}
    </Frame>
  )
}

/** Longer than a browser waits for the next digit of the same number, which is a second. */
const pauseMs = 1500

/** Whether a key does something elsewhere than in the field: what it does must find the day that was typed. */
function isKeyOfOthers({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || /^(?:Enter|Escape|F\d+)$/.test(key)
}
