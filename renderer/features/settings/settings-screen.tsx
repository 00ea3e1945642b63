import { lazy, Suspense, use } from 'react'
import type { SealState } from '#contract/seal.ts'
import type { Settings } from '#contract/settings.ts'
import { useApp, useAppInfo, useSeal } from '#app-context'
import { loadSessionContent } from '../../content'
import { roles } from '#core/check/check-state.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { textSizes } from '#core/naslag/text-size.ts'
import { SelectField } from '#ui/fields/field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useStore } from '#dom/store.ts'
import { SealSettings } from '../seal/seal-settings'
import { FixedSettings } from './fixed-settings'
import { KeepMonths } from './keep-months'
import { LookSettings } from './look-settings'
import { ReportSenderSettings } from './report-sender-settings'
import { SearchMemory } from './search-memory'

const KeepingSettings = lazy(() =>
  import('../keeping/keeping-settings').then((loaded) => ({ default: loaded.KeepingSettings })),
)

/** Settings take effect at once and are kept on this device only. */
export function SettingsScreen() {
  const app = useApp()
  const settings = useStore(app.settings)
  const policy = useAppInfo()?.policy
  const fixed = policy?.fixed ?? []
  const isOpen = isLibraryOpen(useStore(useSeal().state))
  const { municipalities } = use(loadSessionContent())
  return (
    <div className="stack-wide form">
      <div className="stack">
        <ScreenTitle>Instellingen</ScreenTitle>
        <p>Wat je kiest, geldt meteen en blijft op dit apparaat.</p>
      </div>
      <FixedSettings policy={policy} />
      <LookSettings fixed={fixed.includes('look')} />
      <SelectField
        label="Grootte van de tekst"
        value={settings.textSize}
        onChange={(event) => app.changeSettings({ textSize: event.target.value as Settings['textSize'] })}
      >
        {textSizes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Je rol"
        hint="Staat alvast ingevuld in de signaalcheck."
        value={settings.role}
        onChange={(event) => app.changeSettings({ role: event.target.value })}
      >
        <option value="">Nog niet gekozen</option>
        {roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Je gemeente"
        hint="Staat alvast ingevuld in een nieuwe sessie."
        value={settings.municipality}
        onChange={(event) => app.changeSettings({ municipality: event.target.value })}
      >
        <option value="">Nog niet gekozen</option>
        {settings.municipality !== '' &&
          !municipalities.some(({ name }) => name === settings.municipality) && (
            <option value={settings.municipality}>{settings.municipality}</option>
          )}
        {municipalities.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </SelectField>
      <KeepMonths fixed={fixed.includes('keepMonths')} />
      <p>
        Contacten in jouw gemeente vul je in op je <a href={addresses.socialMap}>sociale kaart</a>.
      </p>
      <ReportSenderSettings />
      <SealSettings />
      {isOpen && (
        <Suspense fallback={<p className="soft">Even laden…</p>}>
          <KeepingSettings fixed={fixed.includes('keepMonths')} />
        </Suspense>
      )}
      <SearchMemory />
    </div>
  )
}

/** Without a key there is nothing to keep yet, but a backup can be put back. */
const isLibraryOpen = (state: SealState | null): boolean => state?.kind === 'open' || state?.kind === 'none'
