import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'
import { OwnTheme } from './own-theme'
import type { Settings } from '#contract/settings.ts'

const looks: readonly { readonly id: Settings['look']; readonly name: string }[] = [
  { id: 'signaalwijzer', name: 'Signaalwijzer' },
  { id: 'voorbeeld', name: 'Voorbeeldthema van NL Design System' },
  { id: 'eigen', name: 'Eigen thema' },
]

const schemes: readonly { readonly id: Settings['theme']; readonly name: string }[] = [
  { id: 'systeem', name: 'Zoals dit apparaat' },
  { id: 'licht', name: 'Licht' },
  { id: 'donker', name: 'Donker' },
  { id: 'contrast', name: 'Hoog contrast' },
]

/** How the app looks: whose colours, and light, dark or high contrast. Two choices, because every theme has all three. An organisation can fix whose. */
export function LookSettings({ fixed }: { readonly fixed: boolean }) {
  const app = useApp()
  const { look, ownTheme, theme } = useStore(app.settings)
  const choices = looks.filter(({ id }) => id !== 'eigen' || ownTheme !== null)
  return (
    <>
      <SelectField
        label="Kleuren"
        value={theme}
        onChange={(event) => app.changeSettings({ theme: event.target.value as Settings['theme'] })}
      >
        {schemes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Thema"
        hint={
          fixed
            ? 'Vastgelegd door je organisatie.'
            : 'Een thema bepaalt welke kleuren het zijn: die van ons, of die van je gemeente.'
        }
        value={look}
        disabled={fixed}
        onChange={(event) => app.changeSettings({ look: event.target.value as Settings['look'] })}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {id === 'eigen' && ownTheme !== null ? `${name}: ${ownTheme.name}` : name}
          </option>
        ))}
      </SelectField>
      {!fixed && <OwnTheme />}
      {!fixed && look !== 'signaalwijzer' && (
        <div>
          <Button onClick={() => app.changeSettings({ look: 'signaalwijzer' })}>
            Terug naar het thema van Signaalwijzer
          </Button>
        </div>
      )}
    </>
  )
}
