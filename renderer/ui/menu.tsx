import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import './button.css'
import './menu.css'

interface MenuProps {
  /** What is on the button. */
  readonly label: string
  readonly items: readonly {
    readonly id: string
    /** A verb. */
    readonly name: string
    readonly icon?: ReactNode
    readonly disabled?: boolean
    readonly run: () => void
  }[]
}

/** Actions that are too rare for a button of their own. Never hides the only way to something important. */
export function Menu({ label, items }: MenuProps) {
  return (
    <I18nProvider locale="nl-NL">
      <MenuTrigger>
        <Button className="button button-normal">
          {label}
          <IconChevronDown aria-hidden />
        </Button>
        <Popover className="menu-popover" placement="bottom start">
          <AriaMenu className="menu" disabledKeys={items.filter((item) => item.disabled).map(({ id }) => id)}>
            {items.map(({ id, name, icon, run }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={name} onAction={run}>
                {icon}
                {name}
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  )
}
