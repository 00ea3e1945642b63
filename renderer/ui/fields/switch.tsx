import type { InputHTMLAttributes, ReactNode } from 'react'
import './switch.css'

/** On or off, at once: no button to save it. For a choice in a form that is sent later, use `Checkbox`. */
export function Switch({
  label,
  ...rest
}: { readonly label: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'>) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" {...rest} />
      <span>{label}</span>
    </label>
  )
}
