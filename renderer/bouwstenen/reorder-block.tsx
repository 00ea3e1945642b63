import { useState } from 'react'
import { TextField } from '#ui/fields/field.tsx'
import { moveItem } from '#dom/move-item.ts'
import { ReorderList } from '#ui/fields/reorder-list.tsx'
import { Block } from './block'

const names = ['Welkom', 'Nulmeting', 'Kennisronde', 'Signalen', 'Afspraken']

export function ReorderBlock() {
  const [steps, setSteps] = useState(names)
  return (
    <Block id="volgorde" title="Lijst met een volgorde">
      <ReorderList
        label="Stappen"
        items={steps}
        keyOf={(step) => step}
        nameOf={(step) => step}
        onMove={(from, to) => setSteps(moveItem(steps, from, to))}
      >
        {(step) =>
          step === 'Kennisronde' ? <TextField label="Naam van de stap" defaultValue={step} /> : step
        }
      </ReorderList>
    </Block>
  )
}
