import { useId, useState, type ReactNode } from 'react'
import { describe, Frame } from './field'
import { useDrawnControl, useKeptControl } from './kept-control'

interface TimeFieldProps {
  /** Which field this is, the same on every visit: what is half typed in it is found back by this name. */
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** The time that is kept: "13:30", or empty. */
  readonly value: string
  /** Called with a whole time, or with nothing when the field was emptied; never with half a time. */
  readonly onChange: (time: string) => void
  /** A sentence of the form, for a time that is fine in itself. */
  readonly problem?: string
}

/**
 * The browser's own time field. Half a time stays in the field, also after a look at another screen, with one sentence;
 * until then the time of before is kept.
 */
export function TimeField(props: TimeFieldProps) {
  // another name is another field
  return <NamedTimeField key={props.name} {...props} />
}

function NamedTimeField({ name, label, hint, value, onChange, problem: ofForm = '' }: TimeFieldProps) {
  const id = useId()
  const control = useKeptControl({ name, type: 'time', value, isUnfinished: ({ bad }) => bad })
  const [typing, setTyping] = useState(false)
  const problem = control.held.bad && !typing ? explainHalf(value) : ofForm
  const settle = () => {
    const typed = control.look()
    if (typed.bad || typed.value === value) return
    control.expect(typed.value)
    onChange(typed.value)
  }
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== '' && { problem }) }
  const host = useDrawnControl(control.element, {
    attributes: {
      'aria-describedby': undefined,
      'aria-invalid': undefined,
      ...describe(id, text),
      class: 'field-control',
    },
    settle,
    setTyping,
    listeners: {
      input: settle,
      // a browser tells nothing when half a time is typed or wiped
      keyup: settle,
    },
    onLeave: settle,
  })
  return (
    <Frame id={id} {...text} live>
      <span ref={host} className="field-host" />
    </Frame>
  )
}

/** One sentence for half a time. `kept` is what is used until then; empty for nothing. */
function explainHalf(kept: string): string {
  const ask = 'Maak de tijd af: uren en minuten'
  return kept === '' ? `${ask}.` : `${ask}; tot dan blijft ${kept} staan.`
}
