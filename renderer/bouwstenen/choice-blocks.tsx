import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { domains } from '#schema/collections.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { DomainIcon } from '#ui/domain-icon.tsx'
import { Menu } from '#ui/menu.tsx'
import { Switch } from '#ui/fields/switch.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Block } from './block'

const tabs = [
  { id: 'ook', name: 'Wat kan het ook zijn?', content: <p>De gewone verklaring staat vooraan.</p> },
  { id: 'wijst', name: 'Waar kan het op wijzen?', content: <p>Wat erbij kan horen.</p> },
  { id: 'doe', name: 'Wat doe je?', content: <p>De eerste stap.</p> },
]

export function ChoiceBlocks() {
  const [done, setDone] = useState('')
  const [asking, setAsking] = useState(false)
  const close = (outcome: string) => {
    setAsking(false)
    setDone(outcome)
  }
  return (
    <>
      <Block id="schakelaars" title="Schakelaars">
        <div className="row">
          <Switch label="Aan" defaultChecked />
          <Switch label="Uit" />
          <Switch label="Niet te kiezen" disabled />
        </div>
      </Block>
      <Block id="tabbladen" title="Tabbladen">
        <Tabs label="Over dit signaal" tabs={tabs} />
      </Block>
      <Block id="menu" title="Menu en vraag vooraf">
        <div className="row">
          <Menu
            label="Meer"
            items={[
              {
                id: 'kopie',
                name: 'Maak een kopie',
                icon: <IconCopy aria-hidden />,
                run: () => setDone('Kopie gemaakt.'),
              },
              { id: 'vast', name: 'Zet vast', disabled: true, run: () => setDone('Vastgezet.') },
              { id: 'weg', name: 'Gooi weg', icon: <IconTrash aria-hidden />, run: () => setAsking(true) },
            ]}
          />
          <Button onClick={() => setAsking(true)}>Gooi weg</Button>
        </div>
        <p>{done === '' ? 'Nog niets gedaan.' : done}</p>
        <ConfirmDialog
          open={asking}
          title="Sessie weggooien?"
          confirm="Gooi weg"
          onConfirm={() => close('Weggegooid.')}
          onCancel={() => close('Blijft staan.')}
        >
          <p>Alle notities en afspraken gaan mee.</p>
        </ConfirmDialog>
      </Block>
      <Block id="domeinen" title="Domeinen">
        <ul className="plain-list">
          {domains.map(({ id, name }) => (
            <li key={id}>
              <DomainIcon id={id} />
              {name}
            </li>
          ))}
        </ul>
      </Block>
    </>
  )
}
