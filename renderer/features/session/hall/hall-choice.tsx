import type { HallShow } from '#core/session/hall-view.ts'
import { SelectField } from '#ui/fields/field.tsx'
import './hall-choice.css'

interface HallChoiceProps {
  readonly show: HallShow
  readonly onShow: (show: HallShow) => void
}

/** What the hall screen shows. A case card is put there from the card itself. */
export function HallChoice({ show, onShow }: HallChoiceProps) {
  return (
    <div className="hall-choice">
      <SelectField
        label="In de zaal"
        value={show.kind === 'casus' ? show.page : show.kind}
        onChange={(event) =>
          onShow(event.target.value === 'basisafspraken' ? { kind: 'basisafspraken' } : { kind: 'stap' })
        }
      >
        <option value="stap">Deze stap</option>
        <option value="basisafspraken">Basisafspraken</option>
        {show.kind === 'casus' && <option value={show.page}>Casuskaart</option>}
      </SelectField>
    </div>
  )
}
