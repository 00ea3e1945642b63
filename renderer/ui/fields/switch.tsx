import type { InputHTMLAttributes, ReactNode } from 'react'
import './switch.css'

/** On or off, at once: no button to save it. For a choice in a form that is sent later, use `Checkbox`. */
export function Switch({
  label,
  ...rest
}: { readonly label: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'>) {
  return (
    <label className="switch">
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the checkbox itself says whether it is on */}
      <input type="checkbox" role="switch" {...rest} />
      <span>{label}</span>
    </label>
  )
}
