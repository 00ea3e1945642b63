import { useState } from 'react'
import type { Settings } from '#contract/settings.ts'
import { SelectField } from '#ui/fields/field.tsx'
import { putOnTheme } from '#ui/theme/put-on-theme.ts'

const looks: readonly Settings['look'][] = ['signaalwijzer', 'voorbeeld']
const schemes: readonly Settings['theme'][] = ['systeem', 'licht', 'donker', 'contrast']
const sizes: readonly Settings['textSize'][] = ['gewoon', 'groot', 'grootst']

/** Puts every theme, scheme and text size on the page. The address may choose them too: ?look=voorbeeld&theme=donker. */
export function WearControls() {
  const [worn, setWorn] = useState(readAddress)
  const wear = (change: Partial<typeof worn>) => {
    const next = { ...worn, ...change }
    putOnTheme(document.documentElement, { ...next, ownTheme: null })
    setWorn(next)
  }
  return (
    <div className="row">
      <Choice label="Thema" options={looks} value={worn.look} onChoose={(look) => wear({ look })} />
      <Choice label="Kleuren" options={schemes} value={worn.theme} onChoose={(theme) => wear({ theme })} />
      <Choice
        label="Tekst"
        options={sizes}
        value={worn.textSize}
        onChoose={(textSize) => wear({ textSize })}
      />
    </div>
  )
}

function Choice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string
  readonly options: readonly Value[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </SelectField>
  )
}

/** What the address asks for, put on before the first paint. */
export function readAddress(): Pick<Settings, 'look' | 'theme' | 'textSize'> {
  const query = new URLSearchParams(window.location.search)
  const choose = <Value extends string>(name: string, options: readonly Value[], usual: Value) =>
    options.find((option) => option === query.get(name)) ?? usual
  return {
    look: choose('look', looks, 'signaalwijzer'),
    theme: choose('theme', schemes, 'systeem'),
    textSize: choose('tekst', sizes, 'gewoon'),
  }
}
