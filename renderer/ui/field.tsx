import {
  useId,
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

function Frame({ id, label, hint, problem, children }: Labelled & { id: string; children: ReactNode }) {
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
      {problem !== undefined && problem !== '' && (
        <div id={`${id}-problem`} className="field-problem">
          {problem}
        </div>
      )}
    </div>
  )
}

function describe(id: string, { hint, problem }: Labelled) {
  const ids = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : '']
    .filter(Boolean)
    .join(' ')
  return { id, ...(ids !== '' && { 'aria-describedby': ids }), ...(problem && { 'aria-invalid': true }) }
}

/** A one-line text field with its label, hint and problem tied to it. */
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
      <input {...rest} {...describe(id, text)} className="field-control" />
    </Frame>
  )
}

/** A text field of several lines that grows with its text. */
export function TextArea({
  label,
  hint,
  problem,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  const text = { label, ...(hint !== undefined && { hint }), ...(problem !== undefined && { problem }) }
  return (
    <Frame id={id} {...text}>
      <textarea rows={3} {...rest} {...describe(id, text)} className="field-control field-area" />
    </Frame>
  )
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
