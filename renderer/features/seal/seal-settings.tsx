import { useState } from 'react'
import type { Result } from '#contract/result.ts'
import type { SealState, WayKind } from '#contract/seal.ts'
import { useApp, useSeal } from '#app-context'
import { dayOfMoment } from '#core/session/days.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import { SealedOffer } from '#editing/sealed-offer.tsx'
import { saveTextFile } from '#report/save-text-file.ts'
import { checkTwice, PassphraseFields } from './key-question'
import { RecoveryCode } from './recovery-code'
import './seal.css'

const names: Readonly<Record<WayKind, string>> = {
  wachtzin: 'een wachtzin',
  herstelcode: 'een herstelcode op papier',
  sleutelhanger: 'het systeem van een computer',
  sleutelbestand: 'een sleutelbestand op een computer',
}

const minutes = [5, 15, 30, 60, 0] as const

/** How the user's own work is sealed, in words, and the ways in: to change, add and drop. */
export function SealSettings() {
  const { bridge, settings, changeSettings, say } = useApp()
  const seal = useSeal()
  const state = useStore(seal.state)
  const { lockAfterMinutes } = useStore(settings)
  const [form, setForm] = useState<'geen' | 'wachtzin' | 'herstelcode'>('geen')
  const [dropping, setDropping] = useState<SealState['ways'][number] | null>(null)
  if (state === null) return null
  const act = async (done: Promise<Result<unknown>>, sentence: string) => {
    const result = await done
    await seal.refresh()
    say(result.ok ? sentence : result.message)
    if (result.ok) setForm('geen')
  }
  const isOpen = state.kind === 'open'
  return (
    <section className="stack" aria-labelledby="slot">
      <h2 id="slot">Slot op je sessies</h2>
      <p>
        {state.sentence} {state.fixed && 'Een sleutelbestand dat je organisatie koos, opent ze vanzelf.'}
      </p>
      {state.plainCopies && (
        <Notice kind="attention" title="De oude bestanden staan er nog">
          <p>
            Je sessies zijn verzegeld. De leesbare bestanden van daarvoor staan nog in de map
            “voor-verzegelen”, voor als er iets mis is. Kijk eerst of alles er is.
          </p>
          <Button onClick={() => void act(bridge.dropPlainCopies({}), 'De oude bestanden zijn weg.')}>
            Haal de oude bestanden weg
          </Button>
        </Notice>
      )}
      {isOpen && !state.fixed && (
        <>
          <h3>Je sessies openen met</h3>
          <ul className="plain-list stack-tight">
            {state.ways.map(({ id, kind, madeAt }) => (
              <li key={id} className="row">
                <span>
                  {names[kind]}, van {formatDay(dayOfMoment(new Date(madeAt)))}
                </span>
                <Button
                  kind="quiet"
                  aria-label={`Haal weg: ${names[kind]}`}
                  onClick={() => setDropping({ id, kind, madeAt })}
                >
                  Haal weg
                </Button>
              </li>
            ))}
          </ul>
          <ConfirmDialog
            open={dropping !== null}
            title="Deze manier om te openen weghalen?"
            confirm="Haal weg"
            onConfirm={() => {
              if (dropping === null) return
              setDropping(null)
              void act(bridge.dropWayIn({ id: dropping.id }), 'Deze manier opent je sessies niet meer.')
            }}
            onCancel={() => setDropping(null)}
          >
            <p>
              Met {dropping === null ? 'deze manier' : names[dropping.kind]} kom je daarna niet meer bij je
              sessies. Dat kun je niet terugdraaien, wel opnieuw instellen.
            </p>
          </ConfirmDialog>
          <WayButtons
            state={state}
            onForm={setForm}
            onAdd={(kind) =>
              void act(bridge.addWayIn({ way: { kind } }), 'Dit apparaat opent je sessies voortaan vanzelf.')
            }
          />
          {form === 'wachtzin' && (
            <NewPassphrase
              onSave={(passphrase) =>
                void act(
                  bridge.addWayIn({ way: { kind: 'wachtzin', passphrase } }),
                  'Je wachtzin is veranderd. De oude opent niets meer.',
                )
              }
            />
          )}
          {form === 'herstelcode' && (
            <NewRecoveryCode
              onSave={(typed) =>
                void act(
                  bridge.addWayIn({ way: { kind: 'herstelcode', typed } }),
                  'Je nieuwe herstelcode geldt. Gooi de oude weg.',
                )
              }
            />
          )}
          <Invite />
          <SelectField
            label="Vergrendel vanzelf als je niets doet"
            hint="Niet tijdens een lopende sessie. Wat je typte, is dan al bewaard."
            value={String(lockAfterMinutes)}
            onChange={(event) => changeSettings({ lockAfterMinutes: Number(event.target.value) })}
          >
            {minutes.map((after) => (
              <option key={after} value={after}>
                {after === 0 ? 'nooit' : `na ${after} minuten`}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </section>
  )
}

/** Lets a colleague into the library of a shared folder, by one sealed file and a code to be told. */
function Invite() {
  const { bridge } = useApp()
  return (
    <section className="stack" aria-labelledby="samen">
      <h3 id="samen">Samen in één map</h3>
      <p>
        Staat deze map op een plek die je team deelt, dan opent een collega haar met dezelfde wachtzin, of met
        een uitnodiging die jij maakt. Wie erin kan, leest alles wat erin staat.
      </p>
      <SealedOffer
        label="Maak een uitnodiging"
        make={(code) => bridge.makeJoinFile({ code })}
        save={(text) =>
          saveTextFile(bridge, {
            name: 'Uitnodiging Signaalwijzer.json',
            mediaType: 'application/json',
            text,
          })
        }
      />
    </section>
  )
}

function WayButtons({
  state,
  onForm,
  onAdd,
}: {
  readonly state: SealState
  readonly onForm: (form: 'wachtzin' | 'herstelcode') => void
  readonly onAdd: (kind: 'sleutelhanger' | 'sleutelbestand') => void
}) {
  const kinds = new Set(state.ways.map(({ kind }) => kind))
  return (
    <div className="row">
      <Button onClick={() => onForm('wachtzin')}>
        {kinds.has('wachtzin') ? 'Verander je wachtzin' : 'Maak een wachtzin'}
      </Button>
      <Button onClick={() => onForm('herstelcode')}>Maak een nieuwe herstelcode</Button>
      {state.offers.keyStore && (
        <Button onClick={() => onAdd('sleutelhanger')}>Laat deze computer vanzelf openen</Button>
      )}
      {state.offers.keyFile && (
        <Button onClick={() => onAdd('sleutelbestand')}>Open vanzelf met een sleutelbestand</Button>
      )}
    </div>
  )
}

function NewPassphrase({ onSave }: { readonly onSave: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')
  const save = () => {
    const sentence = checkTwice(passphrase, again)
    setProblem(sentence)
    if (sentence === '') onSave(passphrase)
  }
  return (
    <div className="stack">
      <PassphraseFields
        passphrase={passphrase}
        again={again}
        onPassphrase={setPassphrase}
        onAgain={setAgain}
      />
      {problem !== '' && (
        <Notice kind="attention" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Button onClick={save}>Bewaar deze wachtzin</Button>
    </div>
  )
}

function NewRecoveryCode({ onSave }: { readonly onSave: (typed: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <div className="stack">
      <RecoveryCode typed={typed} onTyped={setTyped} />
      <Button onClick={() => onSave(typed)}>Laat deze code gelden</Button>
    </div>
  )
}
