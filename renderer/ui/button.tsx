import type { ButtonHTMLAttributes, ReactNode, SyntheticEvent } from 'react'
import './button.css'

/** `primary` once per screen at most; `quiet` for what is rarely needed. */
export type ButtonKind = 'primary' | 'normal' | 'quiet' | 'act-now'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  /** What it does is being done: until then it does nothing. It keeps the focus, which a button that is off would lose. */
  readonly busy?: boolean
}

/** A button with a verb on it. Never submits a form unless `type="submit"` is asked for. */
export function Button({ kind = 'normal', icon, busy = false, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-disabled': true, onClick: swallow })}
      className={['button', `button-${kind}`, className].filter(Boolean).join(' ')}
    >
      {icon}
      {children}
    </button>
  )
}

/** Also Enter in a field comes here, as a press of the button that sends the form. */
const swallow = (event: SyntheticEvent) => event.preventDefault()

interface LinkButtonProps {
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  /** Something to do on the way. */
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton({ href, kind = 'normal', icon, onClick, children }: LinkButtonProps) {
  return (
    <a href={href} className={`button button-${kind}`} onClick={onClick}>
      {icon}
      {children}
    </a>
  )
}
