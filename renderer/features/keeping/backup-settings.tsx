import { useCallback, useRef, useState, type SyntheticEvent } from 'react'
import { explainPassphrase } from '#contract/passphrase.ts'
import type { MadeBackup } from '#contract/backup.ts'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { startDownload } from '#bridge/download.ts'
import { loadManifest, loadSessionContent } from '../../content'
import { dayOfMoment } from '#core/session/days.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { useRequest } from '#dom/use-request.ts'
import { useStore } from '#dom/store.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { SelectField, TextField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { describeWork, type Told } from './describe-work'
import { giveBackup } from './give-backup'
import { makeReadable } from './make-readable'
import { useWork } from './use-work'

const reminders = [0, 14, 30, 90] as const

/** Backups: to make one, to try whether one can be read, to put one back, and what was made before. */
export function BackupSettings() {
  const app = useApp()
  const { bridge } = app
  const { backupReminderDays } = useStore(app.settings)
  const made = useRequest(useCallback(() => bridge.listBackups({}), [bridge]))
  const refresh = made.state === 'loading' ? () => undefined : made.refresh
  return (
    <section className="stack" aria-labelledby="back-up">
      <h2 id="back-up">Back-up</h2>
      <p>
        Eén bestand met al je sessies, eigen draaiboeken, contacten en instellingen, op slot met een eigen
        wachtzin. Zet het op een andere plek dan dit apparaat. Eerdere versies van sessies zitten er niet in.
      </p>
      <MakeBackup onMade={refresh} />
      <OpenBackup />
      <ReadableCopy onMade={refresh} />
      {made.state === 'ready' && made.backups.length > 0 && (
        <MadeBackups backups={made.backups} onDropped={refresh} />
      )}
      <SelectField
        label="Herinner me aan een back-up"
        value={String(backupReminderDays)}
        onChange={(event) => app.changeSettings({ backupReminderDays: Number(event.target.value) })}
      >
        {[...new Set([...reminders, backupReminderDays])]
          .toSorted((one, other) => one - other)
          .map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'nooit' : `na ${days} dagen zonder back-up`}
            </option>
          ))}
      </SelectField>
    </section>
  )
}

function MakeBackup({ onMade }: { readonly onMade: () => void }) {
  const { bridge } = useApp()
  const work = useWork('make', onMade)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const sentence =
      explainPassphrase(passphrase) ??
      (passphrase === again ? '' : 'De twee wachtzinnen zijn niet gelijk. Typ ze allebei opnieuw.')
    setProblem(sentence)
    if (sentence === '') void work.begin(() => bridge.startBackup({ passphrase }))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <h3>Maak een back-up</h3>
      <TextField
        label="Wachtzin voor deze back-up"
        hint="Je hebt haar nodig om de back-up te openen. Zonder haar kan niemand dat, wij ook niet. Schrijf haar op."
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <TextField
        label="Die wachtzin nog eens"
        type="password"
        autoComplete="new-password"
        value={again}
        problem={problem}
        onChange={(event) => setAgain(event.target.value)}
      />
      <div>
        <Button type="submit" kind="primary" busy={work.state === 'busy'}>
          Maak een back-up
        </Button>
      </div>
      <Busy
        what="De back-up wordt gemaakt"
        share={work.share}
        onStop={work.stop}
        isBusy={work.state === 'busy'}
      />
      <Outcome told={work.outcome && describeWork(work.outcome)} />
    </form>
  )
}

function OpenBackup() {
  const { bridge } = useApp()
  const work = useWork('open', () => undefined)
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState('')
  const begin = (trial: boolean) => {
    setProblem(file === null ? 'Kies eerst een back-up.' : '')
    if (file === null) return
    void work.begin(async () => {
      const given = await giveBackup(bridge, file)
      return given.ok ? bridge.startRestore({ passphrase, trial }) : given
    })
  }
  const isBusy = work.state === 'busy'
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) begin(true)
      }}
    >
      <h3>Open een back-up</h3>
      <FileButton
        label="Kies een back-up"
        accept=".swbackup"
        hint={file === null ? 'De naam eindigt op “swbackup”.' : `Gekozen: ${file.name}`}
        problem={problem}
        onFile={setFile}
      />
      <TextField
        label="Wachtzin van die back-up"
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <p className="soft">
        Uitproberen leest alles en verandert niets. Terugzetten overschrijft niets: is een sessie hier anders,
        dan houd je allebei.
      </p>
      <div className="row">
        <Button type="submit" disabled={isBusy}>
          Probeer uit
        </Button>
        <Button disabled={isBusy} onClick={() => begin(false)}>
          Zet de back-up terug
        </Button>
      </div>
      <Busy what="De back-up wordt gelezen" share={work.share} onStop={work.stop} isBusy={isBusy} />
      <Outcome told={work.outcome && describeWork(work.outcome)} />
    </form>
  )
}

function ReadableCopy({ onMade }: { readonly onMade: () => void }) {
  const { bridge } = useApp()
  const [sure, setSure] = useState(false)
  const [share, setShare] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const isStopped = useRef(false)
  const make = async () => {
    setSure(false)
    setTold(null)
    setShare(undefined)
    setBusy(true)
    isStopped.current = false
    const [{ info }, { cases }] = await Promise.all([loadManifest(), loadSessionContent()])
    const made = await makeReadable({
      bridge,
      contentVersion: info.version,
      caseTitles: new Map(cases.map(({ id, titel }) => [`casus/${id}`, titel])),
      now: new Date(),
      show: (done, total) => setShare(done / total),
      isStopped: () => isStopped.current,
    })
    setBusy(false)
    if (!made.ok) {
      setTold({ good: false, sentences: [made.message] })
      return
    }
    const { saved, sessions, unread, withoutPdf } = made.value
    if (saved.kind === 'cancelled') return
    if (saved.kind === 'download') startDownload(saved.address)
    const where = saved.kind === 'saved' ? `in ${saved.path}` : 'bij je downloads'
    const missing = [
      ...(unread === 0 ? [] : [`Sessies die de app niet kon lezen en die er niet in zitten: ${unread}.`]),
      ...(withoutPdf === 0
        ? []
        : [`Sessies waarvan er alleen een webpagina in zit, geen pdf: ${withoutPdf}.`]),
    ]
    setTold({
      good: missing.length === 0,
      sentences: [`De leesbare kopie (sessies: ${sessions}) staat ${where}.`, ...missing],
    })
    onMade()
    // it is in the list from when the browser has it
    for (const ms of [500, 2000, 6000]) setTimeout(onMade, ms)
  }
  return (
    <div className="stack">
      <h3>Leesbare kopie</h3>
      <p>
        Een zip-bestand met een webpagina en een pdf per sessie, te lezen zonder deze app. Het is niet op
        slot. Terugzetten kan er niet mee.
      </p>
      <div>
        <Button disabled={isBusy} onClick={() => setSure(true)}>
          Maak een leesbare kopie
        </Button>
      </div>
      <ConfirmDialog
        open={sure}
        title="Een kopie maken die iedereen kan lezen?"
        confirm="Maak de kopie"
        cancel="Toch niet"
        onConfirm={() => void make()}
        onCancel={() => setSure(false)}
      >
        <p>
          Wie dit bestand heeft, leest alles wat je noteerde. Ook na de bewaartermijn: dan moet je het zelf
          weghalen. Zet het alleen op een plek met een slot.
        </p>
      </ConfirmDialog>
      <Busy
        what="De leesbare kopie wordt gemaakt"
        share={share}
        isBusy={isBusy}
        onStop={() => {
          isStopped.current = true
        }}
      />
      <Outcome told={told} />
    </div>
  )
}

function MadeBackups({
  backups,
  onDropped,
}: {
  readonly backups: readonly MadeBackup[]
  readonly onDropped: () => void
}) {
  const { bridge, say } = useApp()
  const drop = async (id: string) => {
    const done = await bridge.dropBackup({ id })
    if (done.ok) onDropped()
    else say(done.message)
  }
  return (
    <div className="stack">
      <h3>Gemaakt op dit apparaat</h3>
      {backups.some(({ expired }) => expired > 0) && (
        <Notice kind="attention" title="Er zijn back-ups met sessies die weg hadden moeten zijn">
          <p>
            De app kan niet bij die bestanden. Maak een nieuwe back-up en haal de oude zelf weg. Bij
            terugzetten slaat de app die sessies over.
          </p>
        </Notice>
      )}
      <ul className="plain-list stack-tight">
        {backups.map(({ id, kind, madeAt, file, sessions, expired }) => (
          <li key={id} className="row">
            <span>
              {kind === 'verzegeld' ? 'Back-up' : 'Leesbare kopie'} van {formatDay(dayOfMoment(madeAt))}:{' '}
              {file}, {countDutch(sessions, 'sessie', 'sessies')}
              {expired > 0 && `, waarvan ${expired} weg had moeten zijn`}
            </span>
            <Button
              kind="quiet"
              aria-label={`Haal uit deze lijst: ${file} van ${formatDay(dayOfMoment(madeAt))}`}
              onClick={() => void drop(id)}
            >
              Haal uit deze lijst
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface BusyProps {
  readonly what: string
  readonly isBusy: boolean
  readonly share: number | undefined
  readonly onStop: () => void
}

/** How far the work is, with the way to stop it. */
function Busy({ what, isBusy, share, onStop }: BusyProps) {
  if (!isBusy) return null
  return (
    <div className="row">
      <progress aria-label={what} {...(share !== undefined && { value: share })} />
      <span>{what}…</span>
      <Button kind="quiet" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}

function Outcome({ told }: { readonly told: Told | null }) {
  if (told === null) return null
  return (
    <Notice kind={told.good ? 'good' : 'attention'} live>
      {told.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
