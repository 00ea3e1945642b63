import { useState, type SyntheticEvent } from 'react'
import { useApp, useSeal } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { SealedFileForm } from '#editing/sealed-file-form.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useStore } from '#dom/store.ts'

/** In the place of what is locked: why, and every way to open it. What was typed waits behind it. */
export function LockScreen() {
  const { bridge } = useApp()
  const seal = useSeal()
  const state = useStore(seal.state)
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const kinds = new Set(state?.ways.map(({ kind }) => kind))
  const hasPassphrase = kinds.has('wachtzin')
  const asksCode = byCode || !hasPassphrase
  const isOpenable = state?.kind === 'locked' || state?.kind === 'needs-another-way'

  const join = async (joinFile: string, code: string) => {
    const opened = await bridge.unlockLibrary({ opener: { joinFile, code } })
    if (!opened.ok) return opened.message
    // an invitation is for once: from now on this device opens by itself, where it can
    const { keyStore = false, keyFile = false } = state?.offers ?? {}
    if (keyStore || keyFile)
      await bridge.addWayIn({ way: { kind: keyStore ? 'sleutelhanger' : 'sleutelbestand' } })
    await seal.refresh()
    return ''
  }
  const unlock = async (opener: Parameters<typeof bridge.unlockLibrary>[0]['opener']) => {
    setBusy(true)
    const opened = await bridge.unlockLibrary({ opener })
    setBusy(false)
    if (!opened.ok) {
      setProblem(opened.message)
      return
    }
    setTyped('')
    await seal.refresh()
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void unlock(asksCode ? { recoveryCode: typed } : { passphrase: typed })
  }
  return (
    <div className="stack-wide form">
      <div className="stack">
        <ScreenTitle>Vergrendeld</ScreenTitle>
        <p>{state?.sentence}</p>
      </div>
      {isOpenable && (
        <form className="stack" onSubmit={submit}>
          <TextField
            key={asksCode ? 'code' : 'zin'}
            label={asksCode ? 'Je herstelcode' : 'Je wachtzin'}
            {...(asksCode && { hint: 'Zeven groepjes van vier tekens, op het papier dat je bewaarde.' })}
            problem={problem}
            type={asksCode ? 'text' : 'password'}
            autoComplete={asksCode ? 'off' : 'current-password'}
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setProblem('')
            }}
          />
          <div className="row">
            <Button type="submit" kind="primary" busy={busy}>
              Ontgrendel
            </Button>
            {!hasPassphrase && (kinds.has('sleutelhanger') || kinds.has('sleutelbestand')) && (
              <Button busy={busy} onClick={() => void unlock({ device: true })}>
                Ontgrendel met dit apparaat
              </Button>
            )}
            {hasPassphrase && (
              <Button
                kind="quiet"
                onClick={() => {
                  setByCode(!byCode)
                  setTyped('')
                  setProblem('')
                }}
              >
                {byCode ? 'Gebruik mijn wachtzin' : 'Gebruik mijn herstelcode'}
              </Button>
            )}
          </div>
        </form>
      )}
      {isOpenable && (
        <section className="stack" aria-labelledby="uitnodiging">
          <h2 id="uitnodiging">Heb je een uitnodiging?</h2>
          <SealedFileForm
            choose="Gebruik een uitnodiging"
            hint="Een bestand dat een collega bij Instellingen maakte, voor de map die jullie delen."
            open="Open de map van je team"
            onOpen={join}
          />
        </section>
      )}
      <p>
        De <a href={addresses.naslag}>naslag</a>, de <a href={addresses.check}>signaalcheck</a> en{' '}
        <a href={addresses.actNow}>Nu handelen</a> werken gewoon.
      </p>
    </div>
  )
}
