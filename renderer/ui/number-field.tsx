import { useId, useState, type SyntheticEvent, type ReactNode } from 'react'
import { explainNumber, readTypedNumber, type NumberRange } from '../core/fields/typed-number'
import { describe, Frame } from './field'
import { afterPress } from './after-press'

interface NumberFieldBasics extends NumberRange {
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
 * The browser's own number field. What is no whole number within the range stays in the field, with one sentence; the
 * document keeps what it had. The wheel scrolls the page (its buttons are off in the style sheet).
 */
function WholeNumber({
  label,
  hint,
  value,
  onChange,
  min,
  max,
  canBeEmpty,
}: NumberFieldProps & { readonly canBeEmpty: boolean }) {
  const id = useId()
  // what the browser's field holds; apart from the document while that cannot have it
  const [typed, setTyped] = useState(() => textOf(value))
  const [bad, setBad] = useState(false)
  const [typing, setTyping] = useState(false)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    // "012" that became 12 stays as it was typed
    if (bad || typed === '' || Number(typed) !== value) setTyped(textOf(value))
    setBad(false)
  }
  const state = readTypedNumber(typed, bad, { min, max })
  const isTrouble = state.kind === 'unfit' || (state.kind === 'empty' && !canBeEmpty && !typing)
  // an older file may hold a number that no field takes now
  const isKept = value !== null && readTypedNumber(String(value), false, { min, max }).kind === 'number'
  const problem = isTrouble ? explainNumber({ min, max }, isKept ? value : null) : ''
  const settle = (field: HTMLInputElement) => {
    setTyped(field.value)
    setBad(field.validity.badInput)
    const now = readTypedNumber(field.value, field.validity.badInput, { min, max })
    if (now.kind === 'number' && now.number !== value) onChange(now.number)
    if (now.kind === 'empty' && canBeEmpty && value !== null) onChange(null)
  }
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== '' && { problem }) }
  return (
    <Frame id={id} {...text} live>
      <input
        {...describe(id, text)}
        type="number"
        inputMode="numeric"
        className="field-control field-number"
        min={min}
        max={max}
        step={1}
        required={!canBeEmpty}
        value={typed}
        onBeforeInput={takeComma}
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
      />
    </Frame>
  )
}

/**
 * A browser that is not in Dutch leaves the comma out of "12,5" and makes 125 of it. A point it takes, and then the field
 * says that it wants a whole number.
 */
function takeComma(event: SyntheticEvent<HTMLInputElement>): void {
  if ((event.nativeEvent as InputEvent).data !== ',') return
  event.preventDefault()
  // Deprecated in name, but the only way to type into a field and keep its undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, '.')
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value)
}
