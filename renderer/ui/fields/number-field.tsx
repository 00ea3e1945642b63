import { useId, useState, type ReactNode } from 'react'
import {
  explainNumber,
  readNumberInText,
  readTypedNumber,
  type NumberRange,
} from '#core/fields/typed-number.ts'
import { describe, Frame } from './field'
import { useDrawnControl, useKeptControl } from './kept-control'

interface NumberFieldBasics extends NumberRange {
  /** Which field this is, the same on every visit: what is typed in it that is no number is found back by this name. */
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
}

interface NumberFieldProps extends NumberFieldBasics {
  /** The number in the document; null for none. */
  readonly value: number | null
  /** Called with a whole number within the range, or with null when the field was emptied. */
  readonly onChange: (number: number | null) => void
}

/** A field for a whole number that may be left empty. */
export function NumberField(props: NumberFieldProps) {
  return <WholeNumber {...props} canBeEmpty />
}

interface RequiredNumberFieldProps extends NumberFieldBasics {
  readonly value: number
  readonly onChange: (number: number) => void
}

/** A field for a whole number that the document cannot do without: emptied, it keeps the last one. */
export function RequiredNumberField({ onChange, ...rest }: RequiredNumberFieldProps) {
  return (
    <WholeNumber
      {...rest}
      canBeEmpty={false}
      onChange={(number) => {
        if (number !== null) onChange(number)
      }}
    />
  )
}

/**
 * The browser's own number field. What is no whole number within the range stays in the field, also after a look at
 * another screen, with one sentence; the document keeps what it had. The wheel scrolls the page (its buttons are off in
 * the style sheet).
 */
function WholeNumber(props: NumberFieldProps & { readonly canBeEmpty: boolean }) {
  // another name is another field
  return <NamedNumber key={props.name} {...props} />
}

function NamedNumber({
  name,
  label,
  hint,
  value,
  onChange,
  min,
  max,
  canBeEmpty,
}: NumberFieldProps & { readonly canBeEmpty: boolean }) {
  const id = useId()
  const control = useKeptControl({
    name,
    type: 'number',
    value: textOf(value),
    isUnfinished: (held) => readTypedNumber(held.value, held.bad, { min, max }).kind === 'unfit',
  })
  const { element, held } = control
  const [typing, setTyping] = useState(false)
  const state = readTypedNumber(held.value, held.bad, { min, max })
  const isTrouble = state.kind === 'unfit' || (state.kind === 'empty' && !canBeEmpty && !typing)
  // an older file may hold a number that no field takes now
  const isKept = value !== null && readTypedNumber(String(value), false, { min, max }).kind === 'number'
  const problem = isTrouble ? explainNumber({ min, max }, isKept ? value : null) : ''
  const settle = () => {
    const typed = control.look()
    const now = readTypedNumber(typed.value, typed.bad, { min, max })
    const next = now.kind === 'number' ? now.number : now.kind === 'empty' && canBeEmpty ? null : value
    if (next === value) return
    // "012" that becomes 12 stays as it was typed
    control.expect(textOf(next))
    onChange(next)
  }
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== '' && { problem }) }
  const host = useDrawnControl(element, {
    attributes: {
      'aria-describedby': undefined,
      'aria-invalid': undefined,
      ...describe(id, text),
      class: 'field-control field-number',
      inputmode: 'numeric',
      min,
      max,
      step: 1,
      required: !canBeEmpty,
    },
    settle,
    setTyping,
    listeners: {
      beforeinput: takeComma,
      input: settle,
      keyup: settle,
      paste: (event) => {
        // A browser keeps the signs that a number may have, and makes "12ee" of "12 personen".
        const pasted = readNumberInText(event.clipboardData?.getData('text') ?? '')
        if (pasted === undefined) return
        event.preventDefault()
        control.write(String(pasted))
        settle()
      },
    },
  })
  return (
    <Frame id={id} {...text} live>
      <span ref={host} className="field-host" />
    </Frame>
  )
}

/**
 * A browser that is not in Dutch leaves the comma out of "12,5" and makes 125 of it. A point it takes, and then the field
 * says that it wants a whole number.
 */
function takeComma(event: InputEvent): void {
  if (event.data !== ',') return
  event.preventDefault()
  // Deprecated in name, but the only way to type into a field and keep its undo.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('insertText', false, '.')
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value)
}
