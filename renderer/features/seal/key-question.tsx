import { useId, useState, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import { explainPassphrase } from '#contract/passphrase.ts'
import type { SealState } from '#contract/seal.ts'
import { useApp, useSeal } from '#app-context'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import { RecoveryCode } from './recovery-code'
import './seal.css'

type Choice = 'sleutelhanger' | 'wachtzin' | 'sleutelbestand'

/**
 * Asked when the first thing is to be kept: how this device opens, and a recovery code for all that may happen to it. What
 * was typed waits behind it.
 */
export function KeyQuestion() {
  const { bridge } = useApp()
  const seal = useSeal()
  const state = useStore(seal.state)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [typed, setTyped] = useState('')
  const [step, setStep] = useState<'kiezen' | 'code'>('kiezen')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useId()
  const choices = listChoices(state)
  const chosen = choice ?? choices[0]?.kind ?? 'wachtzin'

  const next = () => {
    const sentence = chosen === 'wachtzin' ? checkTwice(passphrase, again) : ''
    setProblem(sentence)
    if (sentence === '') setStep('code')
  }
  const make = async () => {
    setBusy(true)
    const made = await bridge.makeFirstKey({
      ...(chosen === 'wachtzin' && { passphrase }),
      keyStore: chosen === 'sleutelhanger',
      keyFile: chosen === 'sleutelbestand',
      recoveryCode: typed,
    })
    setBusy(false)
    if (made.ok) seal.answer(true)
    else setProblem(made.message)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (step === 'kiezen') next()
    else if (!busy) void make()
  }
  return (
    <Dialog
      open
      title="Eén keer: hoe open je je sessies?"
      onClose={() => seal.answer(false)}
      holdsForm
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            {step === 'kiezen' ? 'Verder' : 'Bewaar mijn werk'}
          </Button>
          <Button onClick={() => seal.answer(false)}>Bewaar nog niet</Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        {step === 'kiezen' ? (
          <>
            <p>
              Wat je bewaart, gaat op slot: zonder sleutel leest niemand het. Kies hieronder hoe dit apparaat
              opent. Daarna krijg je een herstelcode voor als er iets misgaat.
            </p>
            <fieldset className="stack">
              <legend className="field-label">Op dit apparaat open ik</legend>
              {choices.map(({ kind, name, hint }) => (
                <label key={kind} className="seal-choice" htmlFor={`sleutel-${kind}`}>
                  <input
                    id={`sleutel-${kind}`}
                    type="radio"
                    name="sleutel"
                    checked={chosen === kind}
                    onChange={() => setChoice(kind)}
                  />
                  <span>
                    <strong>{name}</strong>
                    <span className="soft seal-choice-text">{hint}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            {chosen === 'wachtzin' && (
              <PassphraseFields
                passphrase={passphrase}
                again={again}
                onPassphrase={setPassphrase}
                onAgain={setAgain}
              />
            )}
          </>
        ) : (
          <RecoveryCode typed={typed} onTyped={setTyped} />
        )}
      </form>
      {problem !== '' && (
        <Notice kind="attention" live>
          <p>{problem}</p>
        </Notice>
      )}
    </Dialog>
  )
}

interface PassphraseFieldsProps {
  readonly passphrase: string
  readonly again: string
  readonly onPassphrase: (typed: string) => void
  readonly onAgain: (typed: string) => void
}

/** A new passphrase, twice. */
export function PassphraseFields({ passphrase, again, onPassphrase, onAgain }: PassphraseFieldsProps) {
  return (
    <>
      <TextField
        label="Je wachtzin"
        hint={`Ten minste ${limits.passphraseCharacters} tekens, bijvoorbeeld vier losse woorden.`}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => onPassphrase(event.target.value)}
      />
      <TextField
        label="Je wachtzin nog eens"
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(event) => onAgain(event.target.value)}
      />
    </>
  )
}

/** What is wrong with a new passphrase; '' when nothing is. */
export function checkTwice(passphrase: string, again: string): string {
  if (passphrase !== again && explainPassphrase(passphrase) === undefined)
    return 'De twee wachtzinnen zijn niet gelijk. Typ ze allebei opnieuw.'
  return explainPassphrase(passphrase) ?? ''
}

function listChoices(state: SealState | null): { kind: Choice; name: string; hint: string }[] {
  return [
    ...(state?.offers.keyStore
      ? [
          {
            kind: 'sleutelhanger' as const,
            name: 'vanzelf, met mijn account op deze computer',
            hint: 'Het systeem bewaart de sleutel. Wie als jij is aangemeld, kan erbij.',
          },
        ]
      : []),
    {
      kind: 'wachtzin',
      name: 'met een wachtzin',
      hint: 'Je typt haar bij iedere start. Dit is het veiligst op een gedeelde computer.',
    },
    ...(state?.offers.keyFile
      ? [
          {
            kind: 'sleutelbestand' as const,
            name: 'vanzelf, met een sleutelbestand',
            hint: 'Let op: wie bij de bestanden van jouw account kan, kan dan ook bij je sessies.',
          },
        ]
      : []),
  ]
}
