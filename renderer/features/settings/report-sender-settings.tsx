import { useState } from 'react'
import { limits } from '#contract/limits.ts'
import type { ReportSender } from '#contract/settings.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'
import { useDraft } from '#editing/use-draft.ts'
import { checkAccent } from './check-accent'
import { readLogo } from './read-logo'

const nobody: ReportSender = { name: '', accent: '', logo: null }

/** Whose paper the reports are: name, logo and one colour. They stand on every report from then on. */
export function ReportSenderSettings() {
  const app = useApp()
  const sender = useStore(app.settings).reportSender ?? nobody
  // half a colour is no setting yet, and must not be lost either
  const colour = useDraft('kleur-van-verslagen', sender.accent, { asks: false })
  const judged = checkAccent(colour.value)
  const [logoProblem, setLogoProblem] = useState('')
  const change = (part: Partial<ReportSender>) => {
    const now = app.settings.read().reportSender ?? nobody
    app.changeSettings({ reportSender: { ...now, ...part } })
  }
  const chooseLogo = async (file: File) => {
    const read = await readLogo(file)
    setLogoProblem(read.ok ? '' : read.message)
    if (read.ok) change({ logo: { ...read.value, alt: sender.logo?.alt ?? `Logo ${sender.name}`.trim() } })
  }
  const typeColour = (typed: string) => {
    const checked = checkAccent(typed)
    if (checked.ok) change({ accent: checked.value })
    colour.change(typed)
  }
  const { logo } = sender
  return (
    <section className="stack-tight" aria-labelledby="afzender">
      <h2 id="afzender">Op je verslagen</h2>
      <TextField
        label="Naam van je organisatie"
        hint="Staat boven ieder verslag. Laat leeg als je dat niet wilt."
        maxLength={limits.lineCharacters}
        value={sender.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label="Kleur van koppen en lijnen"
        hint="Bijvoorbeeld #8a1538. Laat leeg voor de gewone kleur."
        value={colour.value}
        problem={judged.ok ? '' : judged.message}
        onChange={(event) => typeColour(event.target.value)}
      />
      <FileButton
        label={logo === null ? 'Kies een logo' : 'Kies een ander logo'}
        hint="Een PNG. Het logo blijft op dit apparaat en komt boven ieder verslag."
        accept=".png"
        problem={logoProblem}
        onFile={(file) => void chooseLogo(file)}
      />
      {logo !== null && (
        <>
          <TextField
            label="Wat staat er op het logo?"
            hint="Voor wie het verslag laat voorlezen."
            maxLength={limits.lineCharacters}
            value={logo.alt}
            onChange={(event) => change({ logo: { ...logo, alt: event.target.value } })}
          />
          <div>
            <Button
              onClick={() => {
                change({ logo: null })
                app.say('Logo weggehaald.', { label: 'Zet terug', run: () => change({ logo }) })
              }}
            >
              Haal het logo weg
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
