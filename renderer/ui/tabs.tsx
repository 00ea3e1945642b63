import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import './tabs.css'

interface TabsProps {
  /** What the tabs choose between, for who cannot see it. */
  readonly label: string
  readonly tabs: readonly {
    readonly id: string
    readonly name: string
    /** How much is in it, shown behind the name. */
    readonly count?: number
    readonly content: ReactNode
  }[]
  /** The open tab, when something else keeps it; without it the tabs keep it themselves. */
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}

/**
 * Views of the same thing, one at a time: arrow keys go along the tabs, Tab goes into the open one. Not for steps that
 * must all be read; people do not open tabs to see whether they missed something.
 */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className="tabs"
      {...(selected !== undefined && { selectedKey: selected })}
      {...(onSelect && { onSelectionChange: (key) => onSelect(String(key)) })}
    >
      <TabList aria-label={label} className="tab-list">
        {tabs.map(({ id, name, count }) => (
          <Tab key={id} id={id} className="tab">
            {name}
            {count !== undefined && <span className="tab-count numbers"> {count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
