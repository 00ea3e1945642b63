import {
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import './field.css'

interface Labelled {
  readonly label: string
  readonly hint?: ReactNode
  /** One sentence: what is wrong and what to do. */
  readonly problem?: string
}

interface FrameProps extends Labelled {
  readonly id: string
  /** The problem comes and goes while somebody types: it is read out when it comes. */
  readonly live?: boolean
  readonly children: ReactNode
}

/** The label, hint and problem around a control. The control itself gets the attributes of `describe`. */
export function Frame({ id, label, hint, problem, live = false, children }: FrameProps) {
  const sentence = problem !== undefined && problem !== '' && (
    <div id={`${id}-problem`} className="field-problem">
      {problem}
    </div>
  )
  return (
    <div className="field" data-problem={problem ? true : undefined}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {children}
      {live ? <div aria-live="polite">{sentence}</div> : sentence}
    </div>
  )
}

/** What ties a control to the hint and problem of its `Frame`. */
export function describe(id: string, { hint, problem }: Labelled) {
  const ids = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : '']
    .filter(Boolean)
    .join(' ')
  return { id, ...(ids !== '' && { 'aria-describedby': ids }), ...(problem && { 'aria-invalid': true }) }
}

/**
 * A one-line text field with its label, hint and problem tied to it. What is typed is about people: a browser does not keep it to
 * offer it again in another field.
 */
export function TextField({
  label,
  hint,
  problem,
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== undefined && { problem }) }
  return (
    <Frame id={id} {...text}>
      <input autoComplete="off" {...rest} {...describe(id, text)} className="field-control" />
    </Frame>
  )
}

/**
 * A text field of several lines that grows with its text. The text is put in by hand, and only when it is another one: React
 * also writes into the text that a form goes back to, at every letter, and then the browser's undo takes back one letter
 * at a time.
 */
export function TextArea({
  label,
  hint,
  problem,
  value,
  defaultValue,
  onChange,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  const element = useRef<HTMLTextAreaElement>(null)
  const [, lookAgain] = useReducer((turn: number) => turn + 1, 0)
  useLayoutEffect(() => {
    const field = element.current
    if (!field || typeof value !== 'string') return undefined
    // a text area knows one kind of line end
    const text = value.replaceAll(/\r\n?/g, '\n')
    if (field.value === text) return undefined
    const put = () => {
      if (field.value !== text) field.value = text
    }
    if (field.value !== '' && isTypedElsewhere(field)) return afterTyping(put)
    put()
    return undefined
  })
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== undefined && { problem }) }
  return (
    <Frame id={id} {...text}>
      <textarea
        rows={3}
        {...rest}
        {...describe(id, text)}
        ref={element}
        className="field-control field-area"
        {...(value === undefined && { defaultValue })}
        onChange={(event) => {
          onChange?.(event)
          // what was typed may not be what is kept
          lookAgain()
        }}
      />
    </Frame>
  )
}

/** Whether somebody is typing in another field than this one. A field that was just emptied holds no typing to take back. */
function isTypedElsewhere(field: HTMLElement): boolean {
  const active = document.activeElement
  return active !== field && isTextField(active) && active.value !== ''
}

const isTextField = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/**
 * Does something when the field in which somebody types is left. Chromium ends the stretch that its undo takes back
 * whenever a node is removed anywhere in the page, and writing into a text area does that. Answers how to call it off.
 */
function afterTyping(run: () => void): () => void {
  const off = new AbortController()
  const once = { signal: off.signal, once: true }
  document.addEventListener('focusout', run, once)
  // a field that is taken away is not left
  document.addEventListener('focusin', run, once)
  // a line that is sent with Enter is no longer being typed
  const sent = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) run()
  }
  document.addEventListener('keyup', sent, { signal: off.signal })
  return () => off.abort()
}

/** A choice from a closed list. */
export function SelectField({
  label,
  hint,
  problem,
  children,
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== undefined && { problem }) }
  return (
    <Frame id={id} {...text}>
      <select {...rest} {...describe(id, text)} className="field-control">
        {children}
      </select>
    </Frame>
  )
}

/** A tick box with its text as label; the whole line can be clicked. */
export function Checkbox({
  label,
  ...rest
}: { readonly label: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <label className="checkbox">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  )
}
